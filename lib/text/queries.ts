import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMay } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import { visibleTo } from "@/lib/essays/policy";
import { findEssay } from "@/lib/essays/queries";
import type { EssayWithText, KeptText } from "./kept-text";
import { placeClaims } from "./placing";
import { readSource } from "./read-essay";
import { anchoredClaims } from "./show-edition";
import { standingOf } from "./standing";

const editionSelect = {
  number: true,
  fileName: true,
  format: true,
  encoding: true,
  importedAt: true,
  shown: true,
} as const;

/**
 * Every essay with the state of its text.
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function listTexts(actor: Actor): Promise<EssayWithText[]> {
  requireMay(actor, "text.import");
  const essays = await database().essay.findMany({
    where: visibleTo(actor),
    orderBy: { id: "asc" },
    select: {
      slug: true,
      title: true,
      part: true,
      textFor: true,
      editions: { where: { shown: true }, select: { number: true, importedAt: true } },
      _count: { select: { claims: { where: { anchor: { startOffset: null } } } } },
    },
  });
  return essays.map(({ textFor, editions, _count, ...essay }) => ({
    ...essay,
    textFor: textFor && fromDb(textFor),
    edition: editions[0] ?? null,
    unplaced: editions.length > 0 ? _count.claims : 0,
  }));
}

async function readStanding(essayId: number): Promise<KeptText["standing"]> {
  const db = database();
  const edition = await db.textEdition.findFirst({ where: { essayId, shown: true } });
  const read = edition && readSource(edition.source, edition.format);
  if (!read?.ok) return null;
  const { essay, notices } = read;
  const [claims, orphanedNotes, paragraphs] = await Promise.all([
    anchoredClaims(db, essayId),
    db.annotation.count({ where: { essayId, target: "text", orphan: true } }),
    db.paragraph.findMany({ where: { essayId }, orderBy: { number: "asc" }, select: { number: true } }),
  ]);
  const placing = { ...placeClaims(essay, claims), orphanedNotes };
  const numbers = paragraphs.map(({ number }) => number);
  return { ...(await standingOf(db, essayId, numbers, { essay, placing })), notices };
}

/**
 * The text of an essay with all its editions, and what has no place in the one that is shown.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` without such an essay
 */
export async function readKeptText(actor: Actor, slug: string): Promise<KeptText> {
  requireMay(actor, "text.import");
  const essay = await findEssay(actor, slug);
  const editions = await database().textEdition.findMany({
    where: { essayId: essay.id },
    orderBy: { number: "desc" },
    select: editionSelect,
  });
  return { essay, editions, standing: await readStanding(essay.id) };
}
