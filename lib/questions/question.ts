import type { MarkedClaim } from "@/lib/claims/marked-claim";
import type { Difference } from "@/lib/interpretations/difference";
import type { InterpretationRef, Position, QuestionRef, Standing } from "@/lib/interpretations/position";

/** A question with all that its page shows. */
export type QuestionPage = QuestionRef & {
  /** Its place among the essay's questions, from 1. */
  number: number;
  /** How many questions the essay's map has. */
  of: number;
  /** What no party to the debate disputes, and what is disputed. */
  background: string;
  standing: Standing;
  /** Positions of the essay itself: the answer to which every other position stands. */
  answer: Position[];
  /** Positions of all other interpretations on the question. */
  positions: Position[];
  /** Interpretations without a position on the question: nobody has looked. */
  notAssessed: InterpretationRef[];
  differences: Difference[];
  /** Its claims in the order of the essay. */
  claims: MarkedClaim[];
  previous: QuestionRef | null;
  next: QuestionRef | null;
};

/** Parts the essay's own positions from those of everyone else. */
export function partAnswer(positions: readonly Position[]): { answer: Position[]; others: Position[] } {
  const isAnswer = ({ interpretation }: Position) => interpretation.kind === "essay";
  return { answer: positions.filter(isAnswer), others: positions.filter((position) => !isAnswer(position)) };
}
