import type { Ground, InterpretationRef, StandingQuestion } from "./position";
import type { DifferenceReason } from "./vocabulary";

/** Why interpretations part on a question: a decision that historians make, on what ground we say so. */
export type Difference = {
  key: string;
  question: StandingQuestion;
  /** Two or more, in the one stated order. */
  sides: InterpretationRef[];
  reason: DifferenceReason;
  summary: string;
  basis: Ground[];
};
