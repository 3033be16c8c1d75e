import { interpretationPath } from "@/lib/addresses";
import type { InterpretationRef } from "@/lib/interpretations/position";

/** The widths of the columns: the same in a table and in those within it, so that they stand in line. */
export function CompareColumns({ columns }: { columns: number }) {
  return (
    <colgroup>
      <col className="compare-first" />
      <col span={columns} />
    </colgroup>
  );
}

type Props = {
  slug: string;
  /** What the rows are. */
  first: string;
  essay: InterpretationRef | null;
  compared: readonly InterpretationRef[];
  /** Only for who does not see the heads of the table around it. */
  hidden?: boolean;
};

/** The heads of the columns: the essay's own answer first, where it is shown. */
export function CompareHead({ slug, first, essay, compared, hidden = false }: Props) {
  return (
    <thead className={hidden ? "compare-hidden-head" : undefined}>
      <tr>
        <th scope="col">{first}</th>
        {essay && (
          <th scope="col" className="compare-own">
            <span className="small-caps font-medium">{essay.name}</span>{" "}
            <span className="text-soft">the essay itself</span>
          </th>
        )}
        {compared.map(({ key, name }) => (
          <th key={key} scope="col">
            <a href={interpretationPath(slug, key)} className="quiet-link small-caps font-medium">
              {name}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}
