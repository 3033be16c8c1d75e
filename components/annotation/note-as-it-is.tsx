import { typedBefore } from "@/components/form/field";
import { WordChanges } from "@/components/ui/word-changes";
import type { Annotation } from "@/lib/annotations/annotation";
import { wordChanges } from "@/lib/comparison/word-changes";
import type { ReturnedForm } from "@/lib/forms/returned-form";

/** Beside a form that came back because its note was changed meanwhile: the note as it is now, and what one's own words would change in it. */
export function NoteAsItIs({ annotation, returned }: { annotation: Annotation; returned: ReturnedForm | null }) {
  const typed = typedBefore(returned, "body");
  const changed = Number(typedBefore(returned, "version")) < annotation.version;
  if (typed === undefined || !changed) return null;
  return (
    <section aria-labelledby="as-it-is" className="measure">
      <h2 id="as-it-is" className="label text-soft">
        The note as it is now
      </h2>
      <div className="word-changes mt-2">{annotation.body}</div>
      <h2 className="label mt-5 text-soft">What your words would change in it</h2>
      <WordChanges changes={wordChanges(annotation.body, typed)} />
    </section>
  );
}
