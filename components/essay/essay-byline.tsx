import type { ReactNode } from "react";
import { sourcePath } from "@/lib/addresses";
import { authorNames, type EssayHead } from "@/lib/essays/essay";

/** The essay's title as the heading of a page. Its size is the page's. */
export function EssayHeading({ essay, className }: { essay: EssayHead; className: string }) {
  return (
    <h1 className={`leading-tight text-balance ${className}`}>
      {essay.title}
      {essay.part && <span className="text-soft">, {essay.part}</span>}
    </h1>
  );
}

/** Who wrote the essay and when, with its record, and whatever way on the page adds. */
export function EssayByline({ essay, children }: { essay: EssayHead; children?: ReactNode }) {
  return (
    <p className="mt-1 text-soft">
      {authorNames(essay.authors)}, {essay.issued}
      {essay.sourceKey && (
        <>
          {" · "}
          <a href={sourcePath(essay.slug, essay.sourceKey)}>bibliographic record</a>
        </>
      )}
      {children}
    </p>
  );
}
