import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { groupBy } from "@/lib/group-by";
import { excerptsOf, type Span } from "./excerpts";
import { readableText } from "./policy";

/** What of a paragraph's imported text a reader is shown. */
export type ShownParagraph = { number: number; text: string };

/** What is left out stands as this between two excerpts of a block. */
const gap = " … ";

type Block = Span & { text: string };

const excerptsIn = (block: Block, passages: readonly Span[]): string =>
  excerptsOf(block, passages)
    .map(({ start, end }) => block.text.slice(start - block.start, end - block.start))
    .join(gap);

async function passagesOf(db: DatabaseSession, essayId: number): Promise<Span[]> {
  const anchors = await db.anchor.findMany({
    where: { essayId, startOffset: { not: null }, endOffset: { not: null } },
    select: { startOffset: true, endOffset: true },
  });
  return anchors.flatMap(({ startOffset, endOffset }) =>
    startOffset === null || endOffset === null ? [] : [{ start: startOffset, end: endOffset }],
  );
}

/**
 * So much of an essay's imported text as an actor may read: paragraphs that hold some of it.
 * @param paragraph the number of the only one that is wanted; all unless told
 */
export async function shownText(
  db: DatabaseSession,
  essayId: number,
  actor: Actor,
  paragraph?: number,
): Promise<ShownParagraph[]> {
  const { textFor } = await db.essay.findUniqueOrThrow({ where: { id: essayId }, select: { textFor: true } });
  const extent = textFor === null ? "nothing" : readableText(actor, textFor);
  if (extent === "nothing") return [];
  const blocks = await db.block.findMany({
    where: { essayId, paragraph: { number: paragraph } },
    orderBy: { start: "asc" },
    select: { text: true, start: true, end: true, paragraph: { select: { number: true } } },
  });
  const passages = extent === "all" ? [] : await passagesOf(db, essayId);
  const shown = blocks
    .map(({ paragraph: { number }, ...block }) => ({
      number,
      text: extent === "all" ? block.text : excerptsIn(block, passages),
    }))
    .filter(({ text }) => text !== "");
  return [...groupBy(shown, ({ number }) => String(number)).values()].map((parts) => ({
    number: parts[0]?.number ?? 0,
    text: parts.map(({ text }) => text).join("\n"),
  }));
}
