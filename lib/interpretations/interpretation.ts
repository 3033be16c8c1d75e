import type { ClaimRef } from "@/lib/claims/claim";
import type { EssayStance } from "@/lib/claims/vocabulary";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { Difference } from "./difference";
import type { InterpretationRef, Position, QuestionRef } from "./position";
import type { StandingValue } from "./vocabulary";

/** A work in which an interpretation is set out. */
export type Work = { key: string; kind: SourceKind; reference: ShortReference };

/** An interpretation's positions on one question: none where nobody has looked. */
export type OnQuestion = { question: QuestionRef; standing: StandingValue; positions: Position[] };

/** An interpretation's positions on one claim. */
export type OnClaim = {
  claim: ClaimRef;
  /** Keys of the questions whose positions stand beside the claim as well. */
  inheritsFrom: string[];
  positions: Position[];
};

/** A claim that reports a view of the interpretation, and what the essay does with that view. */
export type HeldClaim = ClaimRef & { essayStance: EssayStance };

/** An interpretation with all that its page shows. */
export type InterpretationPage = InterpretationRef & {
  summary: string;
  /** How the essay portrays it, and where; null where the essay does not mention it. */
  portrayal: { summary: string; paragraphs: number[] } | null;
  works: Work[];
  /** Every question of the essay, in its order. */
  onQuestions: OnQuestion[];
  /** Claims on which it has a position, in the order of the essay. */
  onClaims: OnClaim[];
  /** Claims whose holder it is. */
  held: HeldClaim[];
  /** Claims by others that the essay has through it. */
  transmitted: HeldClaim[];
  differences: Difference[];
  previous: InterpretationRef | null;
  next: InterpretationRef | null;
};

/** The positions of these questions or claims. */
export function positionsIn(groups: readonly { positions: Position[] }[]): Position[] {
  return groups.flatMap(({ positions }) => positions);
}

/** Every position of an interpretation, on questions and on claims, each once. */
export function allPositions({
  onQuestions,
  onClaims,
}: Pick<InterpretationPage, "onQuestions" | "onClaims">): Position[] {
  return [...positionsIn(onQuestions), ...positionsIn(onClaims)];
}
