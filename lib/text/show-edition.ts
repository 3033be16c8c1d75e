import "server-only";
import { placeNotesAgain } from "@/lib/annotations/place-again";
import type { DatabaseSession } from "@/lib/db/client";
import { toDb } from "@/lib/db/words";
import { AppError } from "@/lib/errors";
import type { EssayText } from "./essay-text";
import { type AnchoredClaim, type Placing, placeClaims } from "./placing";
import { readSource, type TextFormat } from "./read-essay";

/** The claims of a map, as they are looked up in a text. */
export async function anchoredClaims(
  db: DatabaseSession,
  essayId: number,
): Promise<(AnchoredClaim & { id: number })[]> {
  const claims = await db.claim.findMany({
    where: { essayId, anchor: { isNot: null } },
    orderBy: { ordinal: "asc" },
    select: { id: true, key: true, paragraph: { select: { number: true } }, anchor: true },
  });
  return claims.map(({ id, key, paragraph, anchor }) => ({
    id,
    key,
    paragraph: paragraph.number,
    anchor: { start: anchor?.startWords ?? "", end: anchor?.endWords ?? "" },
  }));
}

/** Replaces the blocks of an essay. Paragraphs that the map does not have are left out. */
async function writeBlocks(db: DatabaseSession, essayId: number, essay: EssayText): Promise<void> {
  const paragraphs = await db.paragraph.findMany({ where: { essayId }, select: { id: true, number: true } });
  const idOf = new Map(paragraphs.map(({ id, number }) => [number, id]));
  await db.block.deleteMany({ where: { essayId } });
  await db.block.createMany({
    data: essay.paragraphs.flatMap(({ number, blocks }) => {
      const paragraphId = idOf.get(number);
      if (paragraphId === undefined) return [];
      return blocks.map(({ kind, ...block }, ordinal) => ({
        ...block,
        essayId,
        paragraphId,
        ordinal,
        kind: toDb(kind),
      }));
    }),
  });
}

/** Writes where the claims stand: one statement whatever their number. */
async function writePlaces(db: DatabaseSession, essayId: number, ids: Map<string, number>, placing: Placing) {
  await db.anchor.updateMany({ where: { essayId }, data: { startOffset: null, endOffset: null, score: null } });
  const places = placing.placed.map(({ key, passage }) => ({ id: ids.get(key) ?? 0, ...passage }));
  await db.$executeRaw`
    UPDATE "anchors" SET "start_offset" = place.start, "end_offset" = place.end, "score" = place.score
    FROM unnest(
      ${places.map(({ id }) => id)}::int[],
      ${places.map(({ start }) => start)}::int[],
      ${places.map(({ end }) => end)}::int[],
      ${places.map(({ score }) => score)}::float8[]
    ) AS place("claim_id", "start", "end", "score")
    WHERE "anchors"."essay_id" = ${essayId} AND "anchors"."claim_id" = place.claim_id`;
}

/** Where the claims of a map stand in a text that is shown, and how many members’ notes have no place in it. */
export type ShownPlacing = Placing & { orphanedNotes: number };

/** Brings blocks, anchors and members’ notes of an essay to a text, and says where its claims stand in it. */
export async function writeEssayText(db: DatabaseSession, essayId: number, essay: EssayText): Promise<ShownPlacing> {
  const claims = await anchoredClaims(db, essayId);
  const placing = placeClaims(essay, claims);
  await writeBlocks(db, essayId, essay);
  await writePlaces(db, essayId, new Map(claims.map(({ key, id }) => [key, id])), placing);
  const { orphans } = await placeNotesAgain(db, essayId, essay);
  return { ...placing, orphanedNotes: orphans.length };
}

/**
 * Reads the edition that is shown anew, after the map changed: claims may have come, gone or moved.
 * Does nothing where no text was imported.
 */
export async function refreshEssayText(db: DatabaseSession, essayId: number): Promise<void> {
  const edition = await db.textEdition.findFirst({ where: { essayId, shown: true } });
  if (!edition) return;
  const read = readSource(edition.source, edition.format);
  // A text that a later version of the application no longer reads stays as it is; no map waits for it.
  if (read.ok) await writeEssayText(db, essayId, read.essay);
}

/** The essay in an edition, which was read without fault when it was imported. */
export function rereadEdition({ source, format }: { source: string; format: TextFormat }): EssayText {
  const read = readSource(source, format);
  if (read.ok) return read.essay;
  throw new AppError("invalid", `The stored text can no longer be read: ${read.problems[0]?.message ?? ""}`);
}
