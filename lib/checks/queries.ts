import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { markedClaimSelect, toMarkedClaim } from "@/lib/claims/marked-claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { groupBy } from "@/lib/group-by";
import { cslItemSchema } from "@/lib/sources/csl";
import { chicagoNote } from "@/lib/sources/formatted";
import { shortReference } from "@/lib/sources/short-reference";
import { shownText } from "@/lib/text/shown-text";
import { type CheckCount, type CheckStates, checkState, countChecked } from "./check";
import { checkSelect, printOf, printSelect, toCheck } from "./check-rows";
import type { CitationPage } from "./citation";
import { compareQuotation, type QuotationComparison } from "./compare-quotation";

/**
 * How the citations of an essay stand that anybody has ever looked up: two queries, however many they are. Never cached
 * with the map: a check changes it while the map stays.
 * @param keys of the citations that are wanted; all unless told
 */
export async function readCheckStates(actor: Actor, essay: EssayHead, keys?: readonly string[]): Promise<CheckStates> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const rows = await db.citationCheck.findMany({
    ...checkSelect,
    where: { ...where, citationKey: keys && { in: [...keys] } },
  });
  const byCitation = groupBy(rows, ({ citationKey }) => citationKey);
  if (byCitation.size === 0) return new Map();
  const citations = await db.citation.findMany({
    where: { ...where, key: { in: [...byCitation.keys()] } },
    select: printSelect,
  });
  return new Map(
    citations.map((citation) => {
      const print = printOf(citation);
      return [citation.key, checkState((byCitation.get(citation.key) ?? []).map((row) => toCheck(row, print)))];
    }),
  );
}

/** Counts the citations of an essay, and those that have been looked up. */
export async function countChecks(actor: Actor, essay: EssayHead): Promise<CheckCount> {
  const states = await readCheckStates(actor, essay);
  const citations = await database().citation.count({ where: { essayId: essay.id, essay: visibleTo(actor) } });
  return { citations, checked: countChecked(states, [...states.keys()]) };
}

const inOrder = { orderBy: { claim: { ordinal: "asc" } } } as const;

const citationSelect = {
  ...printSelect,
  signal: true,
  source: { select: { key: true, csl: true, kind: true } },
  evidence: { ...inOrder, select: { role: true, note: true, claim: { select: markedClaimSelect } } },
} as const satisfies Prisma.CitationSelect;

/** What the essay prints in a paragraph, as far as the actor may read it; null where there is nothing of it. */
const paragraphText = async (actor: Actor, essay: EssayHead, paragraph: number): Promise<string | null> =>
  (await shownText(database(), essay.id, actor, paragraph))[0]?.text ?? null;

/**
 * A citation with its claims and the ledger of its checks.
 * @throws AppError `not_found`
 */
export async function readCitation(actor: Actor, essay: EssayHead, key: string): Promise<CitationPage> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const row = await db.citation.findFirst({ where: { ...where, key }, select: citationSelect });
  if (!row) return notFound(`Citation ${key} of this essay`);
  const paragraph = row.paragraph.number;
  const [rows, text] = await Promise.all([
    db.citationCheck.findMany({ ...checkSelect, where: { ...where, citationKey: key } }),
    paragraphText(actor, essay, paragraph),
  ]);
  const print = printOf(row);
  const checks = rows.map((check) => toCheck(check, print));
  const csl = cslItemSchema.parse(row.source.csl);
  return {
    key,
    paragraph,
    locator: row.locator,
    asCited: row.asCited,
    signal: row.signal,
    source: {
      key: row.source.key,
      kind: fromDb(row.source.kind),
      reference: shortReference(csl),
      entry: chicagoNote(csl),
    },
    claims: row.evidence.map(({ claim, role, note }) => ({ ...toMarkedClaim(claim), role: fromDb(role), note })),
    print,
    state: checkState(checks),
    checks: checks.toReversed().map((check) => ({
      ...check,
      comparison: check.quotation !== null && text !== null ? compareQuotation(check.quotation, text) : null,
    })),
    hasText: text !== null,
  };
}

/**
 * Words copied from a work beside what the essay prints in a paragraph; null where the actor may read nothing of it.
 */
export async function compareWithEssay(
  actor: Actor,
  essay: EssayHead,
  paragraph: number,
  quotation: string,
): Promise<QuotationComparison | null> {
  const text = await paragraphText(actor, essay, paragraph);
  return text === null ? null : compareQuotation(quotation, text);
}
