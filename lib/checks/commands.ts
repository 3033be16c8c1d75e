import "server-only";
import { citationPath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { toDb } from "@/lib/db/words";
import { AppError, notFound } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { printOf, printSelect } from "./check-rows";
import type { CheckInput } from "./schema";

/** Where a check stands: its id, and the page of the citation. */
export type RecordedAt = { id: string; path: string };

/**
 * Adds a check to the ledger. Nothing takes it back: whoever looks again adds another.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`; `conflict` where the citation was changed since the form
 * showed it
 */
export async function recordCheck(
  actor: Actor,
  { essay: slug, citation: key, print, outcome, ...found }: CheckInput,
): Promise<RecordedAt> {
  const { id: scholarId } = requireMember(actor, "check.record");
  const essay = await findEssay(actor, slug);
  const db = database();
  const citation = await db.citation.findUnique({
    where: { essayId_key: { essayId: essay.id, key } },
    select: printSelect,
  });
  if (!citation) return notFound(`Citation ${key} of this essay`);
  if (printOf(citation) !== print)
    throw new AppError(
      "conflict",
      "The citation was changed while you wrote. Nothing is recorded yet: see how it reads now, and send it again if it still holds.",
    );
  const { id } = await db.citationCheck.create({
    data: { essayId: essay.id, citationKey: key, citationPrint: print, scholarId, outcome: toDb(outcome), ...found },
    select: { id: true },
  });
  return { id, path: citationPath(slug, key) };
}
