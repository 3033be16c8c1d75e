import type { VerdictTotals } from "@/lib/compare/totals";
import { type Relation, relations, type Verdict, verdicts } from "@/lib/compare/verdict";
import { wordsOf } from "@/lib/vocabulary";
import { relationWords, verdictWords } from "./words";

const columns = wordsOf(relations);

function Counts({ counts, all }: { counts: Record<Relation, number>; all: number }) {
  return (
    <>
      {columns.map((relation) => (
        <td key={relation} className={counts[relation] > 0 ? undefined : "text-faint"}>
          {counts[relation]}
        </td>
      ))}
      <td>{all}</td>
    </>
  );
}

type Props = {
  totals: VerdictTotals;
  /** What is counted: “questions”. */
  of: string;
  /** The address that shows only the rows of a verdict, or all; none where rows cannot be chosen so. */
  hrefOf?: (verdict: Verdict | null) => string;
  current?: Verdict | null;
};

/** Rows counted by what they come to. Rows and columns add up to the whole. */
export function VerdictTable({ totals, of, hrefOf, current = null }: Props) {
  const name = (verdict: Verdict | null, words: string) =>
    hrefOf && (verdict === null || verdict === current || totals.byVerdict[verdict] > 0) ? (
      <a href={hrefOf(verdict)} aria-current={current === verdict ? "true" : undefined} className="compare-choice">
        {words}
      </a>
    ) : (
      words
    );
  return (
    <table className="totals compare-totals">
      <caption className="text-left font-semibold">
        {totals.all} {of}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={columns.length} className="compare-spanner">
            those who take a stance, as far as known
          </th>
          <td />
        </tr>
        <tr>
          <th scope="col" className="w-auto text-left">
            what a row comes to
          </th>
          {columns.map((relation) => (
            <th key={relation} scope="col">
              {relationWords[relation]}
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {wordsOf(verdicts).map((verdict) => (
          <tr key={verdict}>
            {/* A name may take two lines, so that the figures keep to the page. */}
            <th scope="row" className="whitespace-normal">
              {name(verdict, verdictWords[verdict])}
            </th>
            <Counts counts={totals.cells[verdict]} all={totals.byVerdict[verdict]} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{name(null, "all")}</th>
          <Counts counts={totals.byRelation} all={totals.all} />
        </tr>
      </tfoot>
    </table>
  );
}
