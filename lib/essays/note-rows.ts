import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { basisSelect, toGround } from "@/lib/interpretations/position-rows";
import type { EditorNote } from "./editor-note";

/** Columns of an editor's note. */
export const noteSelect = {
  key: true,
  kind: true,
  essaySays: true,
  found: true,
  confidence: true,
  note: true,
  paragraph: { select: { number: true } },
  claim: { select: { key: true } },
  basis: basisSelect,
} as const satisfies Prisma.EditorNoteSelect;

type NoteRow = Prisma.EditorNoteGetPayload<{ select: typeof noteSelect }>;

export function toEditorNote({ paragraph, claim, kind, confidence, basis, ...row }: NoteRow): EditorNote {
  return {
    ...row,
    paragraph: paragraph.number,
    claim: claim?.key ?? null,
    kind: fromDb(kind),
    confidence: fromDb(confidence),
    basis: basis.map(toGround),
  };
}
