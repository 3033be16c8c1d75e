import type { Matrix } from "@/lib/matrix/matrix";
import { MatrixHead } from "./matrix-head";
import { MatrixRow } from "./matrix-row";

const total = (matrix: Matrix, column: number) =>
  Object.values(matrix.columnTotals[column] ?? {}).reduce((sum, n) => sum + n, 0);

/** The stance matrix as a table: who holds what. Fully there without a script; keys and lights come on top. */
export function MatrixTable({
  slug,
  matrix,
  sections,
  rows,
}: {
  slug: string;
  matrix: Matrix;
  sections: readonly { key: string; title: string }[];
  rows: "questions" | "claims";
}) {
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  let section: string | null = null;
  return (
    <table className="matrix" id="matrix-table">
      <caption className="sr-only">
        {rows === "questions" ? "Questions" : "Claims"} by interpretation: each cell holds the stances recorded. A dash:
        not assessed.
      </caption>
      <MatrixHead slug={slug} interpretations={matrix.interpretations} rows={rows} />
      <tbody>
        {matrix.rows.map((row) => {
          const begins = row.kind === "claim" && row.claim.section !== section ? row.claim.section : null;
          if (row.kind === "claim") section = row.claim.section;
          return (
            <MatrixRow
              key={row.kind === "claim" ? row.claim.key : row.question.key}
              slug={slug}
              row={row}
              section={begins ? (titles.get(begins) ?? null) : null}
              columns={matrix.interpretations.length + 4}
            />
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="sans text-soft">
            Positions shown
          </th>
          {matrix.interpretations.map(({ key }, column) => (
            <td key={key} className="total">
              {total(matrix, column)}
            </td>
          ))}
          <td className="total" colSpan={3} />
        </tr>
      </tfoot>
    </table>
  );
}
