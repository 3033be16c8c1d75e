import type { Matrix } from "@/lib/matrix/matrix";
import type { RowGroup } from "@/lib/matrix/row-groups";
import type { View } from "@/lib/matrix/view";
import { MatrixFoot, sumStances } from "./matrix-foot";
import { MatrixGroup } from "./matrix-group";
import { MatrixHead } from "./matrix-head";
import { tableRoles } from "./table-roles";

type Props = {
  slug: string;
  matrix: Matrix;
  /** Its rows as they stand together. */
  groups: readonly RowGroup[];
  view: View;
  /** Address of what the cards of the cells say. */
  positions: string;
};

/** The stance matrix as a table: who holds what. Fully there without a script; keys, lights and cards come on top. */
export function MatrixTable({ slug, matrix, groups, view, positions }: Props) {
  const columns = 1 + matrix.interpretations.length + sumStances.length;
  return (
    <table
      {...tableRoles.table}
      className="matrix"
      id="matrix-table"
      data-rows={view.rows}
      data-positions={positions}
      data-provenance={view.provenance}
    >
      <caption className="sr-only">
        {view.rows === "questions" ? "Questions" : "Claims"} by interpretation: each cell holds the stances recorded. A
        dash: not assessed.
      </caption>
      <MatrixHead slug={slug} interpretations={matrix.interpretations} rows={view.rows} />
      {groups.map((group, at) => (
        <MatrixGroup key={at} slug={slug} group={group} what={view.rows} id={`matrix-group-${at}`} columns={columns} />
      ))}
      <MatrixFoot matrix={matrix} />
    </table>
  );
}
