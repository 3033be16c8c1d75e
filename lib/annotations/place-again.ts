import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import type { EssayText } from "@/lib/text/essay-text";
import { type NotePlacing, type PlacedNote, placeNotes } from "./placing";

async function writePlaced(db: DatabaseSession, essayId: number, placed: readonly PlacedNote[]): Promise<void> {
  await db.$executeRaw`
    UPDATE "annotations" AS note SET "orphan" = false, "paragraph" = place.paragraph, "start" = place.start,
      "end" = place.end, "exact" = place.exact, "prefix" = place.prefix, "suffix" = place.suffix
    FROM unnest(
      ${placed.map(({ id }) => id)}::uuid[],
      ${placed.map(({ paragraph }) => paragraph)}::int[],
      ${placed.map(({ start }) => start)}::int[],
      ${placed.map(({ end }) => end)}::int[],
      ${placed.map(({ exact }) => exact)}::text[],
      ${placed.map(({ prefix }) => prefix)}::text[],
      ${placed.map(({ suffix }) => suffix)}::text[]
    ) AS place("id", "paragraph", "start", "end", "exact", "prefix", "suffix")
    WHERE note."id" = place.id AND note."essay_id" = ${essayId}`;
}

/**
 * Places the notes on words in the text that an essay shows from now on, in two statements and a query whatever their
 * number. Those that are not found keep their words and wait for another place.
 */
export async function placeNotesAgain(db: DatabaseSession, essayId: number, essay: EssayText): Promise<NotePlacing> {
  const rows = await db.annotation.findMany({
    where: { essayId, target: "text" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, exact: true, prefix: true, suffix: true, paragraph: true },
  });
  const notes = rows.map(({ id, exact, prefix, suffix, paragraph }) => ({
    id,
    exact: exact ?? "",
    prefix: prefix ?? "",
    suffix: suffix ?? "",
    paragraph: paragraph ?? 0,
  }));
  const placing = placeNotes(essay, notes);
  await writePlaced(db, essayId, placing.placed);
  await db.annotation.updateMany({
    where: { essayId, target: "text", id: { in: placing.orphans } },
    data: { orphan: true, start: null, end: null },
  });
  return placing;
}
