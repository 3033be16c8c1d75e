import { claimPath, questionPath } from "@/lib/addresses";
import type { Row } from "@/lib/matrix/matrix";
import { MatrixCell } from "./matrix-cell";
import { sumStances } from "./matrix-foot";
import { RowHead } from "./row-head";
import { tableRoles } from "./table-roles";

/** One question or claim across the interpretations, under a section or under none. */
export function MatrixRow({ slug, row, section }: { slug: string; row: Row; section: string | null }) {
  const key = row.kind === "claim" ? row.claim.key : row.question.key;
  const target = row.kind === "claim" ? claimPath(slug, key) : questionPath(slug, key);
  return (
    <tr {...tableRoles.row} data-row={key}>
      <th {...tableRoles.rowHead}>
        <RowHead slug={slug} row={row} section={section} />
      </th>
      {row.cells.map((cell) => (
        <MatrixCell key={cell.interpretation.key} cell={cell} row={row} target={target} />
      ))}
      {sumStances.map((stance) => (
        <td key={stance} {...tableRoles.cell} className="total">
          {row.totals[stance]}
        </td>
      ))}
    </tr>
  );
}
