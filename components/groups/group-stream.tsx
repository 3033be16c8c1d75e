import { NoteWithPlace } from "@/components/annotation/note-with-place";
import { annotationPath, groupPath } from "@/lib/addresses";
import type { AnnotationOfEssay } from "@/lib/annotations/annotation";
import type { Group } from "@/lib/groups/group";

type Props = {
  group: Group;
  notes: readonly AnnotationOfEssay[];
  /** Where the next page begins; null for the last. */
  next: string | null;
  /** Whether this is the first page. */
  first: boolean;
};

const beforePath = (id: string, place: string): string => `${groupPath(id)}?before=${encodeURIComponent(place)}`;

/** A group's notes, the newest first. */
export function GroupStream({ group, notes, next, first }: Props) {
  return (
    <>
      {group.about && first && <p className="mb-5 whitespace-pre-line text-soft">{group.about}</p>}
      {notes.length === 0 && (
        <p>
          {first
            ? "No notes yet. On the page of a claim, or in the reader, choose “a group” as those who may read a note."
            : "There are no older notes."}
        </p>
      )}
      <ul className="threads" aria-label="Notes, the newest first">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteWithPlace note={note} back={groupPath(group.id)} />
            {note.parent && (
              <p className="entry-facts">
                <a href={annotationPath(note.essay.slug, note.id)}>In answer to another note</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {(next || !first) && (
        <nav aria-label="Pages of notes" className="sans mt-6 flex gap-4 text-medium no-print">
          {!first && <a href={groupPath(group.id)}>Newest notes</a>}
          {next && (
            <a rel="next" href={beforePath(group.id, next)}>
              Older notes →
            </a>
          )}
        </nav>
      )}
    </>
  );
}
