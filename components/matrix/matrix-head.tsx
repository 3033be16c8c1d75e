import { interpretationPath } from "@/lib/addresses";
import type { InterpretationRef } from "@/lib/interpretations/position";
import { sumStances } from "./matrix-foot";
import { tableRoles } from "./table-roles";

/** The heads of the columns: the essay's own view first, then by name; sums at the end. */
export function MatrixHead({
  slug,
  interpretations,
  rows,
}: {
  slug: string;
  interpretations: readonly InterpretationRef[];
  rows: "questions" | "claims";
}) {
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        <th {...tableRoles.columnHead} className="text-soft">
          {rows === "questions" ? "Question" : "Claim"}
        </th>
        {interpretations.map(({ key, name, kind }) => (
          <th key={key} {...tableRoles.columnHead} data-interpretation={key}>
            <a
              href={interpretationPath(slug, key)}
              className={`upright quiet-link ${kind === "school" ? "text-soft" : "text-ink"}`}
            >
              {name}
            </a>
          </th>
        ))}
        {sumStances.map((stance) => (
          <th key={stance} {...tableRoles.columnHead}>
            <span className={`upright text-${stance}`}>{stance}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
