import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { markedClaimSelect, toMarkedClaim } from "@/lib/claims/marked-claim-rows";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
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
import { partAnswer, type QuestionPage } from "./question";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const questionSelect = {
  id: true,
  key: true,
  prompt: true,
  background: true,
  standing: standingSelect,
  positions: { orderBy: inStatedOrder, select: positionSelect },
  differences: { ...inOrder, select: differenceSelect },
} as const satisfies Prisma.QuestionSelect;

/** What stands around a question: the essay's other questions and interpretations, and the question's claims. */
function readSurroundings(essayId: number, questionId: number) {
  const db = database();
  return Promise.all([
    db.question.findMany({ where: { essayId }, ...inOrder, select: { key: true, prompt: true } }),
    db.interpretation.findMany({ where: { essayId, kind: { not: "essay" } }, ...inOrder, ...interpretationSelect }),
    db.claim.findMany({
      where: { essayId, questions: { some: { questionId } } },
      ...inOrder,
      select: markedClaimSelect,
    }),
  ]);
}

/**
 * A question with everything that its page shows, in four queries whatever its size.
 * @throws AppError `not_found`
 */
export async function readQuestion(actor: Actor, essay: EssayHead, key: string): Promise<QuestionPage> {
  const row = await database().question.findFirst({
    where: { essayId: essay.id, essay: visibleTo(actor), key },
    select: questionSelect,
  });
  if (!row) return notFound(`Question ${key} of this essay`);
  const [questions, interpretations, claims] = await readSurroundings(essay.id, row.id);
  const { answer, others } = partAnswer(row.positions.map(toPosition));
  const assessed = new Set(others.map(({ interpretation }) => interpretation.key));
  const at = questions.findIndex((question) => question.key === row.key);
  return {
    key: row.key,
    prompt: row.prompt,
    number: at + 1,
    of: questions.length,
    background: row.background,
    standing: toStanding(row.standing),
    answer,
    positions: others,
    notAssessed: interpretations.map(toInterpretationRef).filter((interpretation) => !assessed.has(interpretation.key)),
    differences: row.differences.map(toDifference),
    claims: claims.map(toMarkedClaim),
    previous: questions[at - 1] ?? null,
    next: questions[at + 1] ?? null,
  };
}
