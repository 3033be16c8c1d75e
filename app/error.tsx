"use client";

import { useEffect } from "react";

/** Something that nobody expected: said plainly, with a way on. What happened is in the server's log, not here. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = "Something went wrong · Sic et Non";
  }, []);
  return (
    <main id="content" className="page-width">
      <div className="measure py-16">
        <h1 className="text-heading">Something went wrong</h1>
        <p className="mt-4">
          This page could not be made. It is our fault, not yours, and nothing was changed. Try again in a moment.
        </p>
        {error.digest && (
          <p className="sans mt-2 text-small text-faint">If you report it, name the mark {error.digest}.</p>
        )}
        <p className="sans mt-5 flex gap-5">
          <button type="button" onClick={reset} className="rounded-[3px] border border-ink bg-ink px-3 py-1 text-paper">
            Try again
          </button>
          <a href="/" className="py-1">
            Go to the essays
          </a>
        </p>
      </div>
    </main>
  );
}
