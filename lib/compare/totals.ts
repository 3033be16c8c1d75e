import { wordsOf } from "@/lib/vocabulary";
import { type Relation, relations, type Verdict, verdicts } from "./verdict";

/** What a row comes to, and how those who take a stance on it stand to each other. */
export type Judged = { verdict: Verdict; relation: Relation };

/** Rows counted by verdict and, within it, by relation: every row falls into exactly one cell. */
export type VerdictTotals = {
  cells: Record<Verdict, Record<Relation, number>>;
  byVerdict: Record<Verdict, number>;
  byRelation: Record<Relation, number>;
  all: number;
};

const zeros = <Word extends string>(vocabulary: Record<Word, string>): Record<Word, number> =>
  Object.fromEntries(wordsOf(vocabulary).map((word) => [word, 0])) as Record<Word, number>;

/** Counts rows so that both the sums by verdict and the sums by relation add up to the number of rows. */
export function countVerdicts(rows: readonly Judged[]): VerdictTotals {
  const cells = Object.fromEntries(
    wordsOf(verdicts).map((verdict) => [verdict, zeros(relations)]),
  ) as VerdictTotals["cells"];
  const totals = { cells, byVerdict: zeros(verdicts), byRelation: zeros(relations), all: rows.length };
  for (const { verdict, relation } of rows) {
    cells[verdict][relation]++;
    totals.byVerdict[verdict]++;
    totals.byRelation[relation]++;
  }
  return totals;
}
