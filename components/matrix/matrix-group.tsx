import { layoutParts, type RowGroup } from "@/lib/matrix/row-groups";
import { MatrixRow } from "./matrix-row";
import { tableRoles } from "./table-roles";

/** Fewer rows than this are laid out at once. */
const worthPuttingOff = 5;

/**
 * The rows of a section under its heading, in parts that a browser lays out when they come near the window. The heading
 * is a part of its own, to stay in view below the heads of the columns; it names the others.
 */
export function MatrixGroup({
  slug,
  group: { title, rows },
  id,
  columns,
}: {
  slug: string;
  group: RowGroup;
  id: string;
  columns: number;
}) {
  return (
    <>
      {title && (
        <tbody {...tableRoles.group} className="section-part">
          <tr {...tableRoles.row} className="section-row">
            <th {...tableRoles.groupHead} id={id} colSpan={columns}>
              {title} <small>{rows.length === 1 ? "1 claim" : `${rows.length} claims`}</small>
            </th>
          </tr>
        </tbody>
      )}
      {layoutParts(rows).map((part, at) => (
        <tbody
          key={at}
          {...tableRoles.group}
          aria-labelledby={title ? id : undefined}
          className={part.length < worthPuttingOff ? undefined : "put-off"}
        >
          {part.map((row) => (
            <MatrixRow key={row.kind === "claim" ? row.claim.key : row.question.key} slug={slug} row={row} />
          ))}
        </tbody>
      ))}
    </>
  );
}
