import { countInThreads, type Thread } from "@/lib/annotations/annotation";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { Threads } from "./threads";
import { type Writing, WritingForm } from "./writing-form";

type Props = {
  slug: string;
  threads: readonly Thread[];
  /** Notes on other claims that link to this one. */
  linked: readonly Thread[];
  /** Null where the reader of the page may not write. */
  writing: Writing | null;
  about: Record<string, string>;
  back: string;
  returned: ReturnedForm | null;
  form: string;
};

/** The way to an account for whoever would write. */
export function SignInToWrite({ back }: { back: string }) {
  return (
    <p className="sans mt-4 text-medium no-print">
      <a href={`/account/sign-in?to=${encodeURIComponent(back)}`}>Sign in</a> to write a note.
    </p>
  );
}

/** What members wrote about something, and the way to write something oneself. */
export function AnnotationsSection({ slug, threads, linked, writing, about, back, returned, form }: Props) {
  return (
    <section aria-labelledby="annotations" className="page-width mt-12">
      <h2 id="annotations" className="text-large">
        Notes <small className="text-medium text-faint">{countInThreads(threads)}</small>
      </h2>
      {threads.length === 0 && (
        <p className="measure mt-2 text-soft">
          No notes yet. Scholars comment here, ask, correct and name further sources.
        </p>
      )}
      <Threads slug={slug} threads={threads} back={back} />
      {linked.length > 0 && (
        <>
          <h3 className="label mt-6 text-soft">Linked to it from other claims</h3>
          <Threads slug={slug} threads={linked} back={back} />
        </>
      )}
      {writing ? (
        <details className="measure mt-5 no-print" open={returned !== null} id="write">
          <summary className="sans w-fit">Add a note</summary>
          <div className="mt-4">
            <WritingForm slug={slug} writing={writing} about={about} back={back} returned={returned} form={form} />
          </div>
        </details>
      ) : (
        <SignInToWrite back={`${back}#annotations`} />
      )}
    </section>
  );
}
