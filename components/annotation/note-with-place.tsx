import { claimPath, readPath } from "@/lib/addresses";
import type { AnnotationOfEssay } from "@/lib/annotations/annotation";
import { placeOf } from "@/lib/notebook/files";
import { AnnotationEntry } from "./annotation-entry";
import { EntryDeeds } from "./entry-deeds";

/** Where the thing stands that a note is about. */
function pageOf({ essay, target, targetKey, paragraph }: AnnotationOfEssay): string {
  return target === "claim" && targetKey
    ? claimPath(essay.slug, targetKey)
    : readPath(essay.slug, paragraph ?? undefined);
}

/** A note among those on several essays: what it is about, the note, and what may be done with it. */
export function NoteWithPlace({ note, back }: { note: AnnotationOfEssay; back: string }) {
  return (
    <>
      <p className="label mb-1 text-faint">
        {note.essay.label}, <a href={pageOf(note)}>{placeOf(note)}</a>
        {note.orphan && " — no longer there"}
      </p>
      <AnnotationEntry slug={note.essay.slug} annotation={note} />
      <EntryDeeds slug={note.essay.slug} annotation={note} back={back} />
    </>
  );
}
