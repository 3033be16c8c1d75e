import { ParserPause } from "@/components/ui/parser-pause";
import { layoutParts, type RowGroup } from "@/lib/matrix/row-groups";
import type { View } from "@/lib/matrix/view";
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
  group: { section, title, rows },
  what,
  id,
  columns,
}: {
  slug: string;
  group: RowGroup;
  /** What its rows are. */
  what: View["rows"];
  id: string;
  columns: number;
}) {
  return (
    <>
      {title && (
        <tbody {...tableRoles.group} className="section-part">
          <tr {...tableRoles.row} className="section-row">
            <th {...tableRoles.groupHead} id={id} colSpan={columns}>
              {title}{" "}
              <small>
                {rows.length} {rows.length === 1 ? what.slice(0, -1) : what}
              </small>
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
            <MatrixRow
              key={row.kind === "claim" ? row.claim.key : row.question.key}
              slug={slug}
              row={row}
              section={section}
            />
          ))}
          <ParserPause />
        </tbody>
      ))}
    </>
  );
}
