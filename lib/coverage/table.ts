import { groupBy } from "@/lib/group-by";
import { type Assessment, assessmentOf } from "./assessment";
import type { Survey } from "./survey";

/** How many cells there are of each assessment. */
export type AssessmentTotals = Record<Assessment, number>;

/** One interpretation on one question. */
export type CoverageCell = {
  interpretation: string;
  assessment: Assessment;
  /** Claims of the question on which the interpretation has a position of its own beside the question's. */
  claims: number;
};

/** One question, with a cell for each interpretation but the essay's own. */
export type CoverageRow = { question: string; cells: CoverageCell[]; totals: AssessmentTotals };

/** How far each interpretation is known on each question. */
export type CoverageTable = {
  /** Keys, in the stated order. */
  interpretations: string[];
  rows: CoverageRow[];
  /** One for each interpretation, in the same order. */
  columns: AssessmentTotals[];
  totals: AssessmentTotals;
};

function count(cells: readonly CoverageCell[]): AssessmentTotals {
  const totals: AssessmentTotals = { assessed: 0, reported: 0, silent: 0, none: 0 };
  for (const { assessment } of cells) totals[assessment]++;
  return totals;
}

/** How far each interpretation is known on each question. The essay's own does not count: the map is made of it. */
export function coverageTable({ interpretations, questions, claims, positions }: Survey): CoverageTable {
  const keys = interpretations.filter(({ kind }) => kind !== "essay").map(({ key }) => key);
  const onQuestion = groupBy(positions, ({ interpretation, question }) => question && `${interpretation} ${question}`);
  const questionsOf = new Map(claims.map(({ id, questions: asked }) => [id, asked]));
  const onClaims = new Map<string, Set<string>>();
  for (const { interpretation, claim } of positions) {
    if (!claim) continue;
    for (const question of questionsOf.get(claim) ?? []) {
      const cell = `${interpretation} ${question}`;
      onClaims.set(cell, (onClaims.get(cell) ?? new Set()).add(claim));
    }
  }
  const rows = questions.map(({ key: question }) => {
    const cells = keys.map((interpretation) => ({
      interpretation,
      assessment: assessmentOf(onQuestion.get(`${interpretation} ${question}`) ?? []),
      claims: onClaims.get(`${interpretation} ${question}`)?.size ?? 0,
    }));
    return { question, cells, totals: count(cells) };
  });
  const cellsOf = (column: number) => rows.flatMap(({ cells }) => cells.slice(column, column + 1));
  return {
    interpretations: keys,
    rows,
    columns: keys.map((_, column) => count(cellsOf(column))),
    totals: count(rows.flatMap(({ cells }) => cells)),
  };
}
