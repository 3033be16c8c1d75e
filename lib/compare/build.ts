import { inheritsFromQuestions } from "@/lib/claims/claim";
import { groupBy } from "@/lib/group-by";
import { gatherApart } from "@/lib/interpretations/apart";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { Provenance } from "@/lib/interpretations/vocabulary";
import {
  type ApartOf,
  type ClaimRow,
  type ComparedCell,
  type ComparedClaim,
  type ComparedQuestion,
  type ComparedRow,
  type Comparison,
  type ComparisonData,
  distinctClaims,
  type PlacedPosition,
  type QuestionRow,
} from "./comparison";
import { countVerdicts } from "./totals";
import { relationOf, standOf, verdictOf } from "./verdict";
import type { CompareView } from "./view";

/** The positions on one question or claim. */
type PositionsOn = (key: string) => readonly PlacedPosition[];

/** What rows are made from: who is compared, what of them is shown, and the positions on each thing. */
type Ground = {
  compared: InterpretationRef[];
  essay: InterpretationRef | null;
  provenance: Provenance | null;
  onQuestion: PositionsOn;
  onClaim: PositionsOn;
};

function positionsOn(
  positions: readonly PlacedPosition[],
  key: (position: PlacedPosition) => string | null | undefined,
): PositionsOn {
  const groups = groupBy(positions, key);
  return (wanted) => groups.get(wanted) ?? [];
}

const isOf =
  ({ key }: InterpretationRef) =>
  ({ interpretation }: PlacedPosition): boolean =>
    interpretation.key === key;

function toCell(
  interpretation: InterpretationRef,
  on: readonly PlacedPosition[],
  { provenance }: Ground,
): ComparedCell {
  const known = on.filter(isOf(interpretation));
  const positions = provenance ? known.filter((position) => position.provenance === provenance) : known;
  return { interpretation, positions, stand: standOf(positions), leftOut: known.length - positions.length };
}

function toRow(on: readonly PlacedPosition[], ground: Ground): ComparedRow {
  const cells = ground.compared.map((interpretation) => toCell(interpretation, on, ground));
  const stands = cells.map(({ stand }) => stand);
  const own = ground.essay ? on.filter(isOf(ground.essay)) : [];
  return { own, cells, verdict: verdictOf(stands), relation: relationOf(stands) };
}

/** The rows of those claims on which one of those compared has a position that is shown. */
function claimRows(claims: readonly ComparedClaim[], ground: Ground): ClaimRow[] {
  return claims
    .map((claim) => ({ claim, ...toRow(ground.onClaim(claim.key), ground) }))
    .filter(({ cells }) => cells.some(({ positions }) => positions.length > 0));
}

function questionRow(question: ComparedQuestion, data: ComparisonData, ground: Ground): QuestionRow {
  const beside = new Set([...ground.compared, ...(ground.essay ? [ground.essay] : [])].map(({ key }) => key));
  return {
    question,
    ...toRow(ground.onQuestion(question.key), ground),
    differences: data.differences.filter(
      (difference) =>
        difference.question.key === question.key && difference.sides.filter(({ key }) => beside.has(key)).length > 1,
    ),
    claims: claimRows(
      data.claims.filter(({ questions }) => questions.includes(question.key)),
      ground,
    ),
  };
}

/** Where the essay cites those compared against their own work, on these questions and claims. */
function apartOf(
  questions: readonly ComparedQuestion[],
  claims: readonly ComparedClaim[],
  { compared, onQuestion, onClaim }: Ground,
): ApartOf[] {
  return compared
    .map((interpretation) => {
      const places = gatherApart({
        onQuestions: questions.map((question) => ({
          question,
          standing: question.standing.value,
          positions: onQuestion(question.key).filter(isOf(interpretation)),
        })),
        onClaims: claims
          .map((claim) => ({
            claim,
            inheritsFrom: inheritsFromQuestions(claim.essayStance) ? claim.questions : [],
            positions: onClaim(claim.key).filter(isOf(interpretation)),
          }))
          .filter(({ positions }) => positions.length > 0),
      });
      return { interpretation, places };
    })
    .filter(({ places }) => places.length > 0);
}

/**
 * Sets interpretations side by side: rows, verdicts, totals, differences. Pure, and linear in positions but for
 * looking through the claims once for each question.
 * @param view names two to four interpretations; they stand in the map's order, whatever the view's
 */
export function buildComparison(data: ComparisonData, view: CompareView): Comparison {
  const ground: Ground = {
    compared: data.interpretations.filter(({ key }) => view.with.includes(key)),
    essay: (view.essay && data.interpretations.find(({ kind }) => kind === "essay")) || null,
    provenance: view.provenance,
    onQuestion: positionsOn(data.positions, ({ question }) => question?.key),
    onClaim: positionsOn(data.positions, ({ claim }) => claim),
  };
  const questions = data.questions.filter(
    ({ key, standing }) =>
      (!view.question || key === view.question) && (!view.standing || standing.value === view.standing),
  );
  const asked = new Set(questions.map(({ key }) => key));
  const isWhole = !view.question && !view.standing;
  const matching = questions.map((question) => questionRow(question, data, ground));
  const unasked = isWhole
    ? claimRows(
        data.claims.filter((claim) => claim.questions.length === 0),
        ground,
      )
    : [];
  const claims = data.claims.filter((claim) => isWhole || claim.questions.some((key) => asked.has(key)));
  return {
    compared: ground.compared,
    essay: ground.essay,
    rows: matching.filter(({ verdict }) => !view.verdict || verdict === view.verdict),
    unasked: view.verdict ? [] : unasked,
    totals: countVerdicts(matching),
    claimTotals: countVerdicts(distinctClaims(matching, unasked)),
    apart: apartOf(questions, claims, ground),
  };
}
