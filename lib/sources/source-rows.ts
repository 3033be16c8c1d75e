import "server-only";
import { claimRefSelect, toClaimRef } from "@/lib/claims/claim-rows";
import { markedClaimSelect, toMarkedClaim } from "@/lib/claims/marked-claim-rows";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { positionSelect, toPosition } from "@/lib/interpretations/position-rows";
import type { StandingValue } from "@/lib/interpretations/vocabulary";
import type { BasedPosition, SourceCitation, SourceCounts, SupportedClaim } from "./source";

/** Columns that the counts of a source are made of. */
export const countsSelect = {
  citations: { select: { evidence: { select: { claimId: true } } } },
  basis: { where: { positionId: { not: null } }, select: { positionId: true } },
} as const satisfies Prisma.SourceSelect;

type CountsRow = Prisma.SourceGetPayload<{ select: typeof countsSelect }>;

/** A claim or a position counts once, however often it uses the source. */
export function toCounts({ citations, basis }: CountsRow): SourceCounts {
  const claims = citations.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId));
  return {
    citations: citations.length,
    claims: new Set(claims).size,
    positions: new Set(basis.map(({ positionId }) => positionId)).size,
  };
}

/** Columns of the citations of a source, in the essay's order. */
export const citationsSelect = {
  orderBy: { ordinal: "asc" },
  select: { key: true, locator: true, asCited: true, signal: true, paragraph: { select: { number: true } } },
} as const satisfies Prisma.CitationFindManyArgs;

type CitationRow = Prisma.CitationGetPayload<typeof citationsSelect>;

export const toCitation = ({ paragraph, ...row }: CitationRow): SourceCitation => ({
  ...row,
  paragraph: paragraph.number,
});

/** Columns of a claim with its evidence from one source. */
export const supportedClaimSelect = (sourceId: number) =>
  ({
    ...markedClaimSelect,
    evidence: {
      where: { citation: { sourceId } },
      orderBy: { ordinal: "asc" },
      select: {
        role: true,
        citation: { select: { key: true, locator: true, paragraph: { select: { number: true } } } },
      },
    },
  }) as const satisfies Prisma.ClaimSelect;

type SupportedClaimRow = Prisma.ClaimGetPayload<{ select: ReturnType<typeof supportedClaimSelect> }>;

export function toSupportedClaim({ evidence, ...claim }: SupportedClaimRow): SupportedClaim {
  return {
    ...toMarkedClaim(claim),
    evidence: evidence.map(({ role, citation }) => ({
      citation: citation.key,
      paragraph: citation.paragraph.number,
      locator: citation.locator,
      role: fromDb(role),
    })),
  };
}

const questionStanding = { select: { key: true, prompt: true, standing: { select: { value: true } } } } as const;

/** Columns of a position with the claim or the question that it is on, and how the essay's answers stand. */
export const basedPositionSelect = {
  ...positionSelect,
  question: questionStanding,
  claim: {
    select: { ...claimRefSelect, questions: { orderBy: { ordinal: "asc" }, select: { question: questionStanding } } },
  },
} as const satisfies Prisma.PositionSelect;

type BasedPositionRow = Prisma.PositionGetPayload<{ select: typeof basedPositionSelect }>;

/** Each standing once; a question without one has not been assessed. */
function standingsOf({ question, claim }: Pick<BasedPositionRow, "question" | "claim">): StandingValue[] {
  const questions = question ? [question] : (claim?.questions.map((link) => link.question) ?? []);
  return [...new Set(questions.map(({ standing }) => (standing ? fromDb(standing.value) : "unassessed")))];
}

export function toBasedPosition({ claim, question, ...position }: BasedPositionRow): BasedPosition {
  return {
    ...toPosition({ ...position, question: question && { key: question.key, prompt: question.prompt } }),
    claim: claim && toClaimRef(claim),
    standings: standingsOf({ question, claim }),
  };
}
