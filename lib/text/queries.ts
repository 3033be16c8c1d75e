import "server-only";
import { anchorAt } from "@/lib/anchoring/choose-place";
import { isAmbiguous } from "@/lib/anchoring/passage";
import type { Actor } from "@/lib/auth/actor";
import { requireMay } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { findEssay } from "@/lib/essays/queries";
import type { EssayText } from "./essay-text";
import type { EssayWithText, KeptStanding, KeptText } from "./kept-text";
import { type AnchoredClaim, placeClaims, searchedParagraphs, type UnplacedClaim } from "./placing";
import { readSource } from "./read-essay";
import { renumberingNotices } from "./renumbering";
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

/** For each claim whose place is in doubt, the anchors among which an editor can choose. */
function choicesIn(essay: EssayText, claims: readonly AnchoredClaim[], unplaced: readonly UnplacedClaim[]) {
  const paragraphOf = searchedParagraphs(essay);
  const anchors = new Map(claims.map(({ key, anchor }) => [key, anchor]));
  const choices: KeptStanding["choices"] = {};
  for (const { key, paragraph, problem, places } of unplaced) {
    const [searched, anchor] = [paragraphOf(paragraph), anchors.get(key)];
    if (problem === "no-paragraph" || !isAmbiguous(problem) || !searched || !anchor) continue;
    choices[key] = places.map((place) => anchorAt(searched, anchor, problem, place));
  }
  return choices;
}

/**
 * How the map stands to the text that is shown. It is read anew from the stored file, which takes seconds for one of
 * many megabytes; it changes with the essay's revision alone.
 * @returns null where no text is shown, or where it can no longer be read
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function readTextStanding(actor: Actor, { id: essayId }: EssayHead): Promise<KeptStanding | null> {
  requireMay(actor, "text.import");
  const db = database();
  const edition = await db.textEdition.findFirst({ where: { essayId, shown: true } });
  const read = edition && readSource(edition.source, edition.format);
  if (!read?.ok) return null;
  const { essay, notices } = read;
  const [claims, paragraphs] = await Promise.all([
    anchoredClaims(db, essayId),
    db.paragraph.findMany({ where: { essayId }, orderBy: { number: "asc" }, select: { number: true } }),
  ]);
  const placing = placeClaims(essay, claims);
  const numbers = paragraphs.map(({ number }) => number);
  const standing = await standingOf(db, essayId, numbers, { essay, placing });
  const all = [...notices, ...renumberingNotices(essay, placing.unplaced)];
  return { ...standing, notices: all, choices: choicesIn(essay, claims, placing.unplaced) };
}

/**
 * The text of an essay with all its editions.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` without such an essay
 */
export async function readKeptText(actor: Actor, slug: string): Promise<KeptText> {
  requireMay(actor, "text.import");
  const essay = await findEssay(actor, slug);
  const db = database();
  const [editions, orphanedNotes] = await Promise.all([
    db.textEdition.findMany({ where: { essayId: essay.id }, orderBy: { number: "desc" }, select: editionSelect }),
    db.annotation.count({ where: { essayId: essay.id, target: "text", orphan: true } }),
  ]);
  return { essay, editions, orphanedNotes };
}
