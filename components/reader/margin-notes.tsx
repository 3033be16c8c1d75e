import { AnnotationEntry } from "@/components/annotation/annotation-entry";
import { annotationsPath, newAnnotationPath } from "@/lib/addresses";
import { countOn, type NotesHere } from "@/lib/annotations/counts";
import type { MarginNote } from "@/lib/reader/noted";

/** So many notes stand open to the eye beside a paragraph; of more, the first two, and a fold with the others. */
const mostShown = 3;

/** So much of the words says which they are. */
const longest = 60;

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;

const about = (paragraph: number) => ({ target: "paragraph", paragraph }) as const;

/** Whether anything of members' stands at a paragraph, or may be written there. */
export const hasNotes = (here: NotesHere, paragraph: number): boolean =>
  here.mayWrite || countOn(here, about(paragraph)) > 0;

function Note({ slug, note }: { slug: string; note: MarginNote["note"] }) {
  return (
    <details className="note-line member-note">
      <summary>
        {note.author?.name ?? "A former member"}
        {note.exact && (
          <>
            {" on "}
            <q>{shortened(note.exact.trim())}</q>
          </>
        )}
      </summary>
      <AnnotationEntry slug={slug} annotation={note} />
    </details>
  );
}

/** What members wrote on the paragraph and on words of it, each to be opened; the way to all, and to write. */
export function MarginNotes({
  number,
  here,
  notes,
}: {
  number: number;
  here: NotesHere;
  notes: readonly MarginNote[];
}) {
  const count = countOn(here, about(number));
  const shown = notes.length > mostShown ? notes.slice(0, mostShown - 1) : notes;
  const folded = notes.slice(shown.length);
  return (
    <div className="member-notes">
      {shown.map(({ note }) => (
        <Note key={note.id} slug={here.slug} note={note} />
      ))}
      {folded.length > 0 && (
        <details className="more-notes">
          <summary>{folded.length} more notes</summary>
          {folded.map(({ note }) => (
            <Note key={note.id} slug={here.slug} note={note} />
          ))}
        </details>
      )}
      <p className="notes-line">
        {count > 0 && (
          <a href={annotationsPath(here.slug, about(number))} className="notes-mark">
            {count === 1 ? "1 note" : `${count} notes`} at ¶{number}
          </a>
        )}
        {here.mayWrite && (
          <a href={newAnnotationPath(here.slug, about(number))} className="notes-mark no-print" data-annotate={number}>
            add a note<span className="sr-only"> on ¶{number}</span>
          </a>
        )}
      </p>
    </div>
  );
}
