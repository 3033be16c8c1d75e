import { annotationsPath, newAnnotationPath } from "@/lib/addresses";
import type { About } from "@/lib/annotations/about";
import { countOn, type NotesHere } from "@/lib/annotations/counts";

const notesWord = (count: number): string => `${count} ${count === 1 ? "note" : "notes"}`;

/**
 * How many notes stand on something, as the way to them; where there are none, the way to write one, for those who may.
 * The same small word at the end of a line wherever something can be annotated.
 */
export function NotesMark({ notes, about, label }: { notes?: NotesHere; about: About; label: string }) {
  if (!notes) return null;
  const count = countOn(notes, about);
  if (count === 0 && !notes.mayWrite) return null;
  const href = count > 0 ? annotationsPath(notes.slug, about) : newAnnotationPath(notes.slug, about);
  const words = count > 0 ? notesWord(count) : "add a note";
  return (
    <a href={href} className={count > 0 ? "notes-mark" : "notes-mark no-print"} aria-label={`${words} on ${label}`}>
      {words}
    </a>
  );
}
