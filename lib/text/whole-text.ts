import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import type { EssayText } from "./essay-text";
import { readableText } from "./policy";
import { rereadEdition } from "./show-edition";

/**
 * The text that an essay shows, from its first character to its last: what offsets refer to.
 * @throws AppError `not_found` where there is none, or none that the actor may read whole
 */
export async function readWholeText(
  db: DatabaseSession,
  actor: Actor,
  { id, textFor }: Pick<EssayHead, "id" | "textFor">,
): Promise<EssayText> {
  const mayRead = textFor !== null && readableText(actor, textFor) === "all";
  const edition = mayRead ? await db.textEdition.findFirst({ where: { essayId: id, shown: true } }) : null;
  return edition ? rereadEdition(edition) : notFound("The text of this essay");
}
