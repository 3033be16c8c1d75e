import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import type { EssayText } from "./essay-text";
import type { Placing } from "./placing";
import type { TextStanding } from "./report";

/** The claims and the editor's notes of paragraphs that a text does not have. */
async function orphansOf(db: DatabaseSession, essayId: number, missing: number[]): Promise<TextStanding["orphans"]> {
  const where = { essayId, paragraph: { number: { in: missing } } };
  const order = { orderBy: { ordinal: "asc" }, select: { key: true } } as const;
  const claims = await db.claim.findMany({ where, ...order });
  const notes = await db.editorNote.findMany({ where, ...order });
  return { paragraphs: missing, claims: claims.map(({ key }) => key), notes: notes.map(({ key }) => key) };
}

/**
 * How an essay's map stands to a text, of which it is known where the claims are.
 * @param numbers those of the map's paragraphs, in rising order
 */
export async function standingOf(
  db: DatabaseSession,
  essayId: number,
  numbers: readonly number[],
  { essay, placing }: { essay: EssayText; placing: Placing },
): Promise<Omit<TextStanding, "orphanedNotes">> {
  const has = new Set(essay.paragraphs.map(({ number }) => number));
  const missing = numbers.filter((number) => !has.has(number));
  return {
    paragraphs: essay.paragraphs.length,
    sections: essay.sections.map(({ title }) => title),
    placed: placing.placed.length,
    near: placing.placed
      .filter(({ passage }) => passage.score < 1)
      .map(({ key, passage }) => ({ key, score: passage.score })),
    unplaced: placing.unplaced,
    orphans: await orphansOf(db, essayId, missing),
  };
}
