import { StanceMark } from "@/components/ui/stance-mark";
import { stanceWords } from "@/components/ui/words";
import { type Stance, stances } from "@/lib/interpretations/vocabulary";
import type { Matrix } from "@/lib/matrix/matrix";
import { wordsOf } from "@/lib/vocabulary";
import { tableRoles } from "./table-roles";

/** The stances of which each row and each column has a sum, in the order of their columns and rows. */
export const sumStances = wordsOf(stances);

const sumOf = ({ rows }: Matrix, stance: Stance): number => rows.reduce((sum, { totals }) => sum + totals[stance], 0);

/** The sums of the columns, a row for each stance; where it meets the column of its own sums, the sum of both. */
export function MatrixFoot({ matrix }: { matrix: Matrix }) {
  return (
    <tfoot {...tableRoles.group}>
      {sumStances.map((stance) => (
        <tr key={stance} {...tableRoles.row}>
          <th {...tableRoles.rowHead} className="text-soft">
            <StanceMark stance={stance} provenance="own-work" silent /> {stanceWords[stance]}, in all rows
          </th>
          {matrix.interpretations.map(({ key, kind }, column) => (
            <td key={key} {...tableRoles.cell} className="total">
              {kind === "essay" ? "" : matrix.columnTotals[column]?.[stance]}
            </td>
          ))}
          {sumStances.map((sum) => (
            <td key={sum} {...tableRoles.cell} className="total">
              {sum === stance && <b>{sumOf(matrix, stance)}</b>}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
