import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { inheritsFromQuestions } from "@/lib/claims/claim";
import { claimRefSelect, toClaimRef } from "@/lib/claims/claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import { differenceSelect, toDifference } from "./difference-rows";
import type { HeldClaim, InterpretationPage, OnClaim, OnQuestion, Work } from "./interpretation";
import { interpretationSelect, positionSelect, toInterpretationRef, toPosition } from "./position-rows";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const headSelect = {
  ...interpretationSelect.select,
  id: true,
  ordinal: true,
  summary: true,
  portrayalSummary: true,
  portrayedIn: { ...inOrder, select: { paragraph: { select: { number: true } } } },
  works: { ...inOrder, select: { source: { select: { key: true, kind: true, csl: true } } } },
} as const satisfies Prisma.InterpretationSelect;

const heldSelect = {
  ...claimRefSelect,
  essayStance: true,
  holderInterpretationId: true,
  throughInterpretationId: true,
} as const satisfies Prisma.ClaimSelect;

const onClaimSelect = {
  ...positionSelect,
  claim: {
    select: { ...claimRefSelect, essayStance: true, questions: { select: { question: { select: { key: true } } } } },
  },
} as const satisfies Prisma.PositionSelect;

type HeadRow = Prisma.InterpretationGetPayload<{ select: typeof headSelect }>;
type HeldRow = Prisma.ClaimGetPayload<{ select: typeof heldSelect }>;
type OnClaimRow = Prisma.PositionGetPayload<{ select: typeof onClaimSelect }>;

const toHeldClaim = (row: HeldRow): HeldClaim => ({ ...toClaimRef(row), essayStance: fromDb(row.essayStance) });

const toWork = ({ source }: HeadRow["works"][number]): Work => ({
  key: source.key,
  kind: fromDb(source.kind),
  reference: shortReference(cslItemSchema.parse(source.csl)),
});

function toPortrayal({ portrayalSummary, portrayedIn }: HeadRow): InterpretationPage["portrayal"] {
  if (portrayalSummary === null) return null;
  return { summary: portrayalSummary, paragraphs: portrayedIn.map(({ paragraph }) => paragraph.number) };
}

/** Positions on claims, claim by claim; the rows come in the order of the essay. */
function groupByClaim(rows: readonly OnClaimRow[]): OnClaim[] {
  const groups = new Map<string, OnClaim>();
  for (const { claim, ...row } of rows) {
    if (!claim) continue;
    const inherits = inheritsFromQuestions(fromDb(claim.essayStance));
    const inheritsFrom = inherits ? claim.questions.map(({ question }) => question.key) : [];
    const group = groups.get(claim.key) ?? { claim: toClaimRef(claim), inheritsFrom, positions: [] };
    group.positions.push(toPosition(row));
    groups.set(claim.key, group);
  }
  return [...groups.values()];
}

function readDebate(essayId: number, { id: interpretationId, ordinal }: HeadRow) {
  const db = database();
  const claimsOf = {
    OR: [{ holderInterpretationId: interpretationId }, { throughInterpretationId: interpretationId }],
  };
  return Promise.all([
    db.question.findMany({
      where: { essayId },
      ...inOrder,
      select: {
        key: true,
        prompt: true,
        standing: { select: { value: true } },
        positions: { where: { interpretationId }, ...inOrder, select: positionSelect },
      },
    }),
    db.position.findMany({
      where: { essayId, interpretationId, claimId: { not: null } },
      orderBy: [{ claim: { ordinal: "asc" } }, { ordinal: "asc" }],
      select: onClaimSelect,
    }),
    db.claim.findMany({ where: { essayId, ...claimsOf }, ...inOrder, select: heldSelect }),
    db.difference.findMany({
      where: { essayId, sides: { some: { interpretationId } } },
      ...inOrder,
      select: differenceSelect,
    }),
    db.interpretation.findMany({
      where: { essayId, ordinal: { in: [ordinal - 1, ordinal + 1] } },
      select: { ordinal: true, ...interpretationSelect.select },
    }),
  ]);
}

/**
 * An interpretation with everything that its page shows, in six queries whatever its size.
 * @throws AppError `not_found`
 */
export async function readInterpretation(actor: Actor, essay: EssayHead, key: string): Promise<InterpretationPage> {
  const row = await database().interpretation.findFirst({
    where: { essayId: essay.id, essay: visibleTo(actor), key },
    select: headSelect,
  });
  if (!row) return notFound(`Interpretation ${key} of this essay`);
  const [questions, positions, claims, differences, neighbours] = await readDebate(essay.id, row);
  const neighbour = (ordinal: number) => {
    const found = neighbours.find((interpretation) => interpretation.ordinal === ordinal);
    return found ? toInterpretationRef(found) : null;
  };
  return {
    ...toInterpretationRef(row),
    summary: row.summary,
    portrayal: toPortrayal(row),
    works: row.works.map(toWork),
    onQuestions: questions.map(
      ({ standing, positions: own, ...question }): OnQuestion => ({
        question,
        standing: standing ? fromDb(standing.value) : "unassessed",
        positions: own.map(toPosition),
      }),
    ),
    onClaims: groupByClaim(positions),
    held: claims.filter(({ holderInterpretationId }) => holderInterpretationId === row.id).map(toHeldClaim),
    transmitted: claims.filter(({ throughInterpretationId }) => throughInterpretationId === row.id).map(toHeldClaim),
    differences: differences.map(toDifference),
    previous: neighbour(row.ordinal - 1),
    next: neighbour(row.ordinal + 1),
  };
}
