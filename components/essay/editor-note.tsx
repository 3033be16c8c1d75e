import { NotesMark } from "@/components/annotation/notes-mark";
import { Glossed } from "@/components/gloss/glossed";
import { Grounds } from "@/components/position/grounds";
import { readPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { EditorNote } from "@/lib/essays/editor-note";
import { noteKinds } from "@/lib/essays/vocabulary";
import type { Glosses } from "@/lib/gloss/explained";

/** A source-critical remark: what the essay says, what is found, on what basis. Never a correction. */
export function EditorNoteBox({
  slug,
  note,
  glosses,
  notes,
}: {
  slug: string;
  note: EditorNote;
  glosses?: Glosses;
  /** How many notes of members there are; left out, the page does not lead to any. */
  notes?: NotesHere;
}) {
  return (
    <div
      role="note"
      id={note.key}
      aria-label={`Editor’s note on ¶${note.paragraph}`}
      className="mt-3 border-l-[3px] border-edge bg-wash px-4 py-3 text-medium"
    >
      <p className="label text-faint">
        Editor’s note · {noteKinds[note.kind]}
        {note.claim === null && (
          <>
            {" · on "}
            <a href={readPath(slug, note.paragraph)} className="quiet-link">
              ¶{note.paragraph}
            </a>
          </>
        )}
      </p>
      <p className="mt-1">
        <span className="text-faint">The essay: </span>
        <Glossed text={note.essaySays} glosses={glosses} />
      </p>
      <p className="mt-1">
        <span className="text-faint">Found: </span>
        <Glossed text={note.found} glosses={glosses} />
      </p>
      <p className="sans mt-1 text-small text-soft">
        {note.basis.length > 0 && <Grounds slug={slug} basis={note.basis} />}
        {note.confidence !== "high" && <span className="ml-2 text-faint">confidence {note.confidence}</span>}{" "}
        <NotesMark
          notes={notes}
          about={{ target: "note", key: note.key }}
          label={`the editor’s note on ¶${note.paragraph}`}
        />
      </p>
      {note.note && (
        <p className="sans mt-1 text-small text-faint">
          <Glossed text={note.note} glosses={glosses} />
        </p>
      )}
    </div>
  );
}
