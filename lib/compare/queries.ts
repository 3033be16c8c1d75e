import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { claimRefSelect, toClaimRef } from "@/lib/claims/claim-rows";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { differenceSelect, toDifference } from "@/lib/interpretations/difference-rows";
import {
  inStatedOrder,
  interpretationSelect,
  positionSelect,
  standingSelect,
  toInterpretationRef,
  toPosition,
  toStanding,
} from "@/lib/interpretations/position-rows";
import type { ComparisonData } from "./comparison";

const keyOnly = { select: { key: true } } as const;
const inOrder = { orderBy: { ordinal: "asc" } } as const;

/** Everything that comparisons within an essay's map are drawn from, in five queries whatever its size. */
export async function readComparison(actor: Actor, essay: EssayHead): Promise<ComparisonData> {
  const db = database();
  const where = { essayId: essay.id, essay: visibleTo(actor) };
  const [interpretations, questions, claims, positions, differences] = await Promise.all([
    db.interpretation.findMany({ where, ...inOrder, ...interpretationSelect }),
    db.question.findMany({ where, ...inOrder, select: { key: true, prompt: true, standing: standingSelect } }),
    db.claim.findMany({
      where,
      ...inOrder,
      select: { ...claimRefSelect, essayStance: true, questions: { ...inOrder, select: { question: keyOnly } } },
    }),
    db.position.findMany({ where, orderBy: inStatedOrder, select: { ...positionSelect, claim: keyOnly } }),
    db.difference.findMany({ where, ...inOrder, select: differenceSelect }),
  ]);
  return {
    interpretations: interpretations.map(toInterpretationRef),
    questions: questions.map(({ standing, ...question }) => ({ ...question, standing: toStanding(standing) })),
    claims: claims.map(({ questions: asked, essayStance, ...row }) => ({
      ...toClaimRef(row),
      essayStance: fromDb(essayStance),
      questions: asked.map(({ question }) => question.key),
    })),
    positions: positions.map(({ claim, ...row }) => ({ ...toPosition(row), claim: claim?.key ?? null })),
    differences: differences.map(toDifference),
  };
}
