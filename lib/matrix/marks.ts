import { inheritsFromQuestions } from "@/lib/claims/claim";
import { groupBy } from "@/lib/group-by";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { Mark, MatrixClaim, MatrixPosition } from "./matrix";

/** Positions by what they are on. */
export type PositionIndex = {
  onClaim: Map<string, MatrixPosition[]>;
  onQuestion: Map<string, MatrixPosition[]>;
  /** The essay's own interpretation; undefined where a map has none. */
  own: string | undefined;
};

/** Puts positions in order, so that the marks of any row are found at once. */
export function indexPositions(
  positions: readonly MatrixPosition[],
  interpretations: readonly InterpretationRef[],
): PositionIndex {
  return {
    onClaim: groupBy(positions, ({ claim }) => claim),
    onQuestion: groupBy(positions, ({ question }) => question),
    own: interpretations.find(({ kind }) => kind === "essay")?.key,
  };
}

const asMarks = (positions: readonly MatrixPosition[] | undefined, inherited: boolean): Mark[] =>
  (positions ?? []).map((position) => ({ ...position, inherited }));

/** The marks of a question's row. */
export const marksOfQuestion = ({ onQuestion }: PositionIndex, question: string): Mark[] =>
  asMarks(onQuestion.get(question), false);

/**
 * The marks of a claim's row: positions on the claim itself, then those taken over from its questions. The essay's own
 * answer to a question is not taken over, and nothing is beside a view that the essay disputes.
 */
export function marksOfClaim(
  { onClaim, onQuestion, own }: PositionIndex,
  claim: Pick<MatrixClaim, "key" | "essayStance" | "questions">,
): Mark[] {
  const questions = inheritsFromQuestions(claim.essayStance) ? claim.questions : [];
  const inherited = questions
    .flatMap((question) => asMarks(onQuestion.get(question), true))
    .filter(({ interpretation }) => interpretation !== own);
  return [...asMarks(onClaim.get(claim.key), false), ...inherited];
}
