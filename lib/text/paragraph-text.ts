import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import type { BlockKind } from "./essay-text";
import { readableText } from "./policy";

/** A block of a paragraph as it stands: its text, and where that begins in the whole text, in UTF-16 code units. */
export type PlainBlock = { kind: BlockKind; text: string; start: number };

/** The text of a paragraph without what is drawn from it; null where the actor may not read it whole, or there is none. */
export async function readParagraphText(
  actor: Actor,
  { id, textFor }: Pick<EssayHead, "id" | "textFor">,
  number: number,
): Promise<PlainBlock[] | null> {
  if (textFor === null || readableText(actor, textFor) !== "all") return null;
  const blocks = await database().block.findMany({
    where: { essayId: id, paragraph: { number } },
    orderBy: { start: "asc" },
    select: { kind: true, text: true, start: true },
  });
  return blocks.length > 0 ? blocks.map(({ kind, ...block }) => ({ ...block, kind: fromDb(kind) })) : null;
}
