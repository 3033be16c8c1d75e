import { inheritsFromQuestions } from "@/lib/claims/claim";
import { groupBy } from "@/lib/group-by";
import type { Availability, SourceDates } from "./source-dates";
import type { TimelineClaim, TimelinePosition } from "./timeline";

/** A source that became available only after a work was out. */
export type LaterSource = { key: string } & Availability;

/** What of the evidence for a claim a work could not have used. */
export type LaterEvidence = {
  claim: string;
  later: LaterSource[];
  /** Whether that is everything the essay cites for the claim. */
  isAll: boolean;
};

/**
 * What of the evidence for a claim a work of a certain year could not have used: sources that became available in a
 * later year. In the same year, or where a year is not known, nothing is concluded.
 * @returns null where there is no such source
 */
export function laterEvidence(
  year: number,
  { id, evidence }: Pick<TimelineClaim, "id" | "evidence">,
  availability: ReadonlyMap<string, Availability>,
): LaterEvidence | null {
  const later = evidence.flatMap((key) => {
    const available = availability.get(key);
    return available && available.year > year ? [{ key, ...available }] : [];
  });
  return later.length > 0 ? { claim: id, later, isAll: later.length === evidence.length } : null;
}

/**
 * Of the works of a position the one that came out last, with the year by which it was out: what it could not use, none
 * of them could. Null where one of them cannot be dated.
 */
export function lastOf(
  works: readonly string[],
  dates: ReadonlyMap<string, Pick<SourceDates, "latest">>,
): { work: string; year: number } | null {
  let last: { work: string; year: number } | null = null;
  for (const work of works) {
    const year = dates.get(work)?.latest ?? null;
    if (year === null) return null;
    if (!last || year > last.year) last = { work, year };
  }
  return last;
}

/** A work together with the claims for which evidence came after it. */
export type WorkBefore = {
  interpretation: string;
  work: string;
  year: number;
  /** How many claims with evidence its positions stand on, by themselves or through their question. */
  claims: number;
  /** In the essay's order. */
  evidence: LaterEvidence[];
};

type Survey = {
  claims: readonly TimelineClaim[];
  positions: readonly TimelinePosition[];
  sources: readonly { key: string; dates: SourceDates }[];
};

/** The claims on which a position stands: its own, or those of its question that take its answer over. */
export function claimsBeside(
  claims: readonly TimelineClaim[],
): (position: Pick<TimelinePosition, "claim" | "question">) => TimelineClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const inheriting = claims.filter(({ essayStance }) => inheritsFromQuestions(essayStance));
  const asked = inheriting.flatMap((claim) => claim.questions.map((question) => ({ question, claim })));
  const byQuestion = groupBy(asked, ({ question }) => question);
  return ({ claim, question }) => {
    if (claim !== null) return [byId.get(claim)].filter((found) => found !== undefined);
    return (byQuestion.get(question ?? "") ?? []).map((link) => link.claim);
  };
}

/**
 * Positions with the last work that each is based on, where that is known. What is known of a position through the
 * essay alone is left out, as the essay itself is then what was read.
 */
export function datedPositions({
  positions,
  sources,
}: Pick<Survey, "positions" | "sources">): (TimelinePosition & { work: string; year: number })[] {
  const dates = new Map(sources.map((source) => [source.key, source.dates]));
  return positions
    .filter(({ provenance }) => provenance !== "reported")
    .flatMap((position) => {
      const last = lastOf(position.works, dates);
      return last ? [{ ...position, ...last }] : [];
    });
}

/**
 * For each work that is the last that positions are based on: the claims for which the essay cites sources that were
 * not available when it was out.
 * @returns in the order of the years, the oldest first
 */
export function worksBefore(
  { claims, positions, sources }: Survey,
  availability: ReadonlyMap<string, Availability>,
): WorkBefore[] {
  const beside = claimsBeside(claims);
  const dated = datedPositions({ positions, sources });
  const order = new Map(claims.map(({ id }, at) => [id, at]));
  return [...groupBy(dated, ({ interpretation, work }) => `${interpretation} ${work}`).values()]
    .flatMap((group): WorkBefore[] => {
      const [first] = group;
      if (!first) return [];
      const { interpretation, work, year } = first;
      const reached = [...new Set(group.flatMap(beside))]
        .filter((claim) => claim.evidence.length > 0)
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
      const evidence = reached.flatMap((claim) => laterEvidence(year, claim, availability) ?? []);
      return evidence.length > 0 ? [{ interpretation, work, year, claims: reached.length, evidence }] : [];
    })
    .sort((a, b) => a.year - b.year);
}
