import { interpretationPath, questionPath } from "@/lib/addresses";
import { type Assessment, assessments } from "@/lib/coverage/assessment";
import type { Coverage, LookUp } from "@/lib/coverage/coverage";
import type { AssessmentTotals, CoverageCell, CoverageTable as Table } from "@/lib/coverage/table";
import { wordsOf } from "@/lib/vocabulary";
import { AssessmentMark, assessmentWords } from "./assessment-mark";

const columns = wordsOf(assessments);

/** What the marks of the table mean. */
function Legend() {
  return (
    <ul aria-label="What the marks mean" className="sans mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {columns.map((assessment) => (
        <li key={assessment} className="flex items-baseline gap-1.5">
          <AssessmentMark assessment={assessment} silent />
          {assessmentWords[assessment]}
        </li>
      ))}
      <li>a small figure: positions on so many of the question’s claims</li>
    </ul>
  );
}

function Cell({ cell: { assessment, claims } }: { cell: CoverageCell }) {
  return (
    <td className={assessment === "none" ? "text-faint" : "text-soft"}>
      <AssessmentMark assessment={assessment} />
      {claims > 0 && (
        <span className="cell-figure">
          {claims}
          <span className="sr-only"> {claims === 1 ? "claim" : "claims"}</span>
        </span>
      )}
    </td>
  );
}

function Sums({ totals }: { totals: AssessmentTotals }) {
  return columns.map((assessment) => (
    <td key={assessment} className="total">
      {totals[assessment]}
    </td>
  ));
}

type Props = {
  slug: string;
  table: Table;
  interpretation: LookUp<Coverage["interpretations"][number]>;
  question: LookUp<Coverage["questions"][number]>;
};

/** The sums of the columns: how many questions an interpretation is assessed on, and so on. */
function Foot({ table }: { table: Table }) {
  return (
    <tfoot>
      {columns.map((assessment: Assessment) => (
        <tr key={assessment}>
          <th scope="row" className="px-[0.9rem] text-left font-normal text-soft">
            {assessmentWords[assessment]}
          </th>
          {table.interpretations.map((key, column) => (
            <td key={key} className="total">
              {table.columns[column]?.[assessment]}
            </td>
          ))}
          <td className="total" colSpan={columns.length}>
            {table.totals[assessment]} in all
          </td>
        </tr>
      ))}
    </tfoot>
  );
}

/** How far each interpretation is known on each question, with sums that add up. */
export function CoverageTable({ slug, table, interpretation, question }: Props) {
  return (
    <>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by the keyboard. */}
      <section className="matrix-frame mt-3 border border-rule" tabIndex={0} aria-label="Coverage by question">
        <table className="matrix">
          <caption className="sr-only">Questions by interpretation: how far it is known what it holds.</caption>
          <thead>
            <tr>
              <th scope="col" className="px-[0.9rem] py-2 text-left align-bottom text-soft">
                Question
              </th>
              {table.interpretations.map((key) => (
                <th key={key} scope="col">
                  <a href={interpretationPath(slug, key)} className="upright quiet-link inline-block">
                    {interpretation(key).name}
                  </a>
                </th>
              ))}
              {columns.map((assessment) => (
                <th key={assessment} scope="col">
                  <span className="upright inline-block text-soft">{assessmentWords[assessment]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ question: key, cells, totals }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={questionPath(slug, key)} className="quiet-link block font-serif text-base leading-snug">
                    {question(key).prompt}
                  </a>
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.interpretation} cell={cell} />
                ))}
                <Sums totals={totals} />
              </tr>
            ))}
          </tbody>
          <Foot table={table} />
        </table>
      </section>
    </>
  );
}
