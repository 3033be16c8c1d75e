import type { Thread } from "@/lib/annotations/annotation";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { Threads } from "./threads";
import { type Writing, WritingForm } from "./writing-form";

type Props = {
  slug: string;
  threads: readonly Thread[];
  /** Null where the reader of the page may not write. */
  writing: Writing | null;
  about: Record<string, string>;
  back: string;
  returned: ReturnedForm | null;
  form: string;
};

/** What members wrote about something, and the way to write something oneself. */
export function AnnotationsSection({ slug, threads, writing, about, back, returned, form }: Props) {
  return (
    <section aria-labelledby="annotations" className="page-width mt-12">
      <h2 id="annotations" className="text-[1.3rem]">
        Notes <small className="text-[0.95rem] text-faint">{threads.length}</small>
      </h2>
      {threads.length === 0 && (
        <p className="measure mt-2 text-soft">
          No notes yet. Scholars comment here, ask, correct and name further sources.
        </p>
      )}
      <Threads slug={slug} threads={threads} back={back} />
      {writing ? (
        <details className="measure mt-5 no-print" open={returned !== null} id="write">
          <summary className="sans w-fit">Add a note</summary>
          <div className="mt-4">
            <WritingForm slug={slug} writing={writing} about={about} back={back} returned={returned} form={form} />
          </div>
        </details>
      ) : (
        <p className="sans mt-4 text-[0.9rem] no-print">
          <a href={`/account/sign-in?to=${encodeURIComponent(`${back}#annotations`)}`}>Sign in</a> to write a note.
        </p>
      )}
    </section>
  );
}
