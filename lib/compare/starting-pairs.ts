import { assessmentOf } from "@/lib/coverage/assessment";
import { groupBy } from "@/lib/group-by";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { ComparisonData } from "./comparison";

/** Two interpretations, and on how many questions both are known from outside the essay. */
export type StartingPair = { pair: [InterpretationRef, InterpretationRef]; questions: number };

/**
 * The pairs that can be compared on most questions, the best first; equal ones in the order of the map. Pairs that
 * cannot be compared on any are left out.
 * @param member key of an interpretation that is one of each pair; null for all pairs
 */
export function startingPairs(
  { interpretations, questions, positions }: Pick<ComparisonData, "interpretations" | "questions" | "positions">,
  member: string | null,
): StartingPair[] {
  const cells = groupBy(
    positions,
    ({ interpretation, question }) => question && `${interpretation.key} ${question.key}`,
  );
  const assessedOn = ({ key }: InterpretationRef): Set<string> =>
    new Set(
      questions
        .filter((question) => assessmentOf(cells.get(`${key} ${question.key}`) ?? []) === "assessed")
        .map((question) => question.key),
    );
  const known = interpretations
    .filter(({ kind }) => kind !== "essay")
    .map((interpretation) => ({ interpretation, on: assessedOn(interpretation) }));
  const pairs = known.flatMap((one, at) =>
    known.slice(at + 1).map(
      (other): StartingPair => ({
        pair: [one.interpretation, other.interpretation],
        questions: [...one.on].filter((key) => other.on.has(key)).length,
      }),
    ),
  );
  return pairs
    .filter(({ pair, questions: count }) => count > 0 && (member === null || pair.some(({ key }) => key === member)))
    .toSorted((a, b) => b.questions - a.questions);
}
