import type { ClaimRef } from "@/lib/claims/claim";
import type { InterpretationPage } from "./interpretation";
import { citedInSupportYetApart, type Position, type StandingQuestion } from "./position";

/** Where the essay cites an interpretation in support and its own work does not agree. */
export type Apart = {
  on: { kind: "question"; question: StandingQuestion } | { kind: "claim"; claim: ClaimRef };
  reported: Position[];
  ownWork: Position[];
};

function partApart(on: Apart["on"], positions: readonly Position[]): Apart[] {
  if (citedInSupportYetApart(positions).size === 0) return [];
  return [
    {
      on,
      reported: positions.filter(({ provenance, stance }) => provenance === "reported" && stance === "supports"),
      ownWork: positions.filter(
        ({ provenance, stance }) => provenance === "own-work" && (stance === "contests" || stance === "qualifies"),
      ),
    },
  ];
}

/**
 * Gathers these places: questions first, then claims in the order of the essay. A claim counts by the positions on
 * itself; together with those on its questions only where no question of its is named already.
 */
export function gatherApart({ onQuestions, onClaims }: Pick<InterpretationPage, "onQuestions" | "onClaims">): Apart[] {
  const questions = onQuestions.flatMap(({ question, standing, positions }) =>
    partApart({ kind: "question", question: { ...question, standing } }, positions),
  );
  const named = new Set(questions.flatMap(({ on }) => (on.kind === "question" ? [on.question.key] : [])));
  const byQuestion = new Map(onQuestions.map(({ question, positions }) => [question.key, positions]));
  const claims = onClaims.flatMap(({ claim, inheritsFrom, positions }) => {
    const direct = partApart({ kind: "claim", claim }, positions);
    if (direct.length > 0 || inheritsFrom.some((key) => named.has(key))) return direct;
    const inherited = inheritsFrom.flatMap((key) => byQuestion.get(key) ?? []);
    return partApart({ kind: "claim", claim }, [...positions, ...inherited]);
  });
  return [...questions, ...claims];
}
