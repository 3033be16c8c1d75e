import { isOutside } from "@/lib/coverage/assessment";
import { groupBy } from "@/lib/group-by";
import type { InterpretationRef } from "@/lib/interpretations/position";
import { indexPositions, marksOfClaim, marksOfQuestion, type PositionIndex } from "./marks";
import type { Cell, Mark, Matrix, MatrixClaim, MatrixData, Row, Totals } from "./matrix";
import type { View } from "./view";

const noTotals = (): Totals => ({ supports: 0, qualifies: 0, contests: 0, silent: 0 });

/** Counts marks by stance; the essay's own are not votes on itself and do not count. */
function totalsOf(cells: readonly Cell[]): Totals {
  const totals = noTotals();
  for (const { interpretation, marks } of cells) {
    if (interpretation.kind === "essay") continue;
    for (const { stance } of marks) totals[stance]++;
  }
  return totals;
}

function toCells(interpretations: readonly InterpretationRef[], marks: readonly Mark[]): Cell[] {
  const byInterpretation = groupBy(marks, ({ interpretation }) => interpretation);
  return interpretations.map((interpretation) => ({
    interpretation,
    marks: byInterpretation.get(interpretation.key) ?? [],
  }));
}

function matchesClaim(claim: MatrixClaim, view: View): boolean {
  return (
    (!view.question || claim.questions.includes(view.question)) &&
    (!view.section || claim.section === view.section) &&
    (!view.type || claim.type === view.type) &&
    (!view.modality || claim.modality === view.modality) &&
    (!view.centrality || claim.centrality >= Number(view.centrality)) &&
    (!view.source || claim.sources.includes(view.source))
  );
}

const asksForClaims = ({ section, type, modality, centrality, source }: View): boolean =>
  Boolean(section || type || modality || centrality || source);

/** Whose marks a filter looks at: those of the interpretation asked for, or of all but the essay, which agrees with itself. */
const isAsked = ({ key, kind }: InterpretationRef, { interpretation }: View): boolean =>
  interpretation ? key === interpretation : kind !== "essay";

function matchesMarks({ cells, totals }: Row, view: View): boolean {
  if (view.stance || view.interpretation) {
    const found = cells.some(
      ({ interpretation, marks }) =>
        isAsked(interpretation, view) && marks.some(({ stance }) => !view.stance || stance === view.stance),
    );
    if (!found) return false;
  }
  return !view.only || isOnly(view.only, { cells, totals });
}

/** Whether nobody but the essay says where anyone stands: the gap that editors look for. */
const isGap = (cells: readonly Cell[]): boolean =>
  cells.every(({ interpretation, marks }) => interpretation.kind === "essay" || !marks.some(isOutside));

function isOnly(only: NonNullable<View["only"]>, { cells, totals }: Pick<Row, "cells" | "totals">): boolean {
  switch (only) {
    case "contested":
      return totals.contests > 0;
    case "one-sided":
      return totals.supports > 0 !== totals.contests + totals.qualifies > 0;
    case "gaps":
      return isGap(cells);
    case "uncited":
      return true; // A property of claims: see keepRow.
  }
}

const uncited = ({ sources }: MatrixClaim): boolean => sources.length === 0;

function keepRow(row: Row, view: View): boolean {
  if (!matchesMarks(row, view)) return false;
  if (row.kind === "claim") return matchesClaim(row.claim, view) && (view.only !== "uncited" || uncited(row.claim));
  if (view.question && row.question.key !== view.question) return false;
  if (view.only === "uncited" && !row.claims.some(uncited)) return false;
  return !asksForClaims(view) || row.claims.some((claim) => matchesClaim(claim, view));
}

const centralityOf = (row: Row): number =>
  row.kind === "claim" ? row.claim.centrality : Math.max(0, ...row.claims.map(({ centrality }) => centrality));

/** Sorts by the chosen key, the largest first; equal rows keep the order of the essay. */
function sortRows(rows: Row[], sort: View["sort"]): Row[] {
  switch (sort) {
    case "essay":
      return rows;
    case "centrality":
      return rows.toSorted((a, b) => centralityOf(b) - centralityOf(a));
    case "contesting":
      return rows.toSorted((a, b) => b.totals.contests - a.totals.contests);
    case "supporting":
      return rows.toSorted((a, b) => b.totals.supports - a.totals.supports);
  }
}

/** Lays the matrix out: rows, marks, filters, order, sums. Pure, and linear in positions and claims. */
export function buildMatrix(data: MatrixData, view: View): Matrix {
  const shown = view.provenance
    ? data.positions.filter(({ provenance }) => provenance === view.provenance)
    : data.positions;
  const index = indexPositions(shown, data.interpretations);
  const all = view.rows === "claims" ? claimRows(data, index) : questionRows(data, index);
  const rows = sortRows(
    all.filter((row) => keepRow(row, view)),
    view.sort,
  );
  const columnTotals = data.interpretations.map((_, column) => {
    const totals = noTotals();
    for (const { cells } of rows) for (const { stance } of cells[column]?.marks ?? []) totals[stance]++;
    return totals;
  });
  return { interpretations: data.interpretations, rows, columnTotals, of: all.length };
}

function questionRows({ interpretations, questions, claims }: MatrixData, index: PositionIndex): Row[] {
  const ofQuestion = new Map<string, MatrixClaim[]>(questions.map(({ key }) => [key, []]));
  for (const claim of claims) for (const question of claim.questions) ofQuestion.get(question)?.push(claim);
  return questions.map((question) => {
    const cells = toCells(interpretations, marksOfQuestion(index, question.key));
    return { kind: "question", question, claims: ofQuestion.get(question.key) ?? [], cells, totals: totalsOf(cells) };
  });
}

function claimRows({ interpretations, questions, claims }: MatrixData, index: PositionIndex): Row[] {
  const standingOf = new Map(questions.map(({ key, standing }) => [key, standing]));
  return claims.map((claim) => {
    const cells = toCells(interpretations, marksOfClaim(index, claim));
    const standings = new Set(claim.questions.flatMap((question) => standingOf.get(question) ?? []));
    return { kind: "claim", claim, standings: [...standings], cells, totals: totalsOf(cells) };
  });
}
