import { QuestionTarget } from "@/components/interpretation/targets";
import { DifferenceList } from "@/components/position/difference-list";
import type { QuestionRow } from "@/lib/compare/comparison";
import { ClaimsTable, type TableFrame, VerdictLine } from "./claims-of-row";
import { CompareCell, OwnCell } from "./compare-cell";
import { CompareColumns, CompareHead } from "./compare-head";
import { plural } from "./words";

const columnsOf = ({ essay, compared }: TableFrame): number => compared.length + (essay ? 1 : 0);

/** Under a question's row: why they part, as far as recorded, and the positions on its claims. */
function More({ frame, row, open }: { frame: TableFrame; row: QuestionRow; open: boolean }) {
  const { question, differences, claims } = row;
  if (differences.length + claims.length === 0) return null;
  return (
    <tr className="compare-more">
      <td colSpan={columnsOf(frame) + 1}>
        {differences.length > 0 && (
          <div className="compare-differences">
            <p className="label mb-2 text-faint">Why they part, as far as recorded</p>
            <DifferenceList slug={frame.slug} differences={differences} glosses={frame.glosses} />
          </div>
        )}
        {claims.length > 0 && (
          <details open={open} data-claims-of={question.key} className="compare-claims">
            <summary className="sans text-small text-soft hover:text-ink">
              {plural(claims.length, "claim")} with a position of theirs
            </summary>
            <ClaimsTable frame={frame} rows={claims} caption={`Claims under the question: ${question.prompt}`} />
          </details>
        )}
      </td>
    </tr>
  );
}

type Props = {
  frame: TableFrame;
  rows: readonly QuestionRow[] /** Questions whose claims are open. */;
  open: string[] | "all";
};

/** Questions in rows, interpretations in columns; under each question its claims. On a narrow screen the cells stand under one another, each with its name. */
export function CompareTable({ frame, rows, open }: Props) {
  const { slug, essay, compared, provenance, glosses } = frame;
  return (
    <table className="compare-table compare-whole">
      <caption className="sr-only">
        Questions by interpretation: how each stands to the essay’s answer, in a sentence, and how that is known.
      </caption>
      <CompareColumns columns={columnsOf(frame)} />
      <CompareHead slug={slug} first="Question" essay={essay} compared={compared} />
      {rows.map((row) => (
        <tbody key={row.question.key} id={`question-${row.question.key}`}>
          <tr className="compare-question">
            <th scope="row">
              <QuestionTarget slug={slug} question={row.question} standing={row.question.standing.value} />
              <VerdictLine row={row} />
            </th>
            {essay && <OwnCell slug={slug} essay={essay} own={row.own} glosses={glosses} />}
            {row.cells.map((cell) => (
              <CompareCell
                key={cell.interpretation.key}
                slug={slug}
                cell={cell}
                provenance={provenance}
                glosses={glosses}
              />
            ))}
          </tr>
          <More frame={frame} row={row} open={open === "all" || open.includes(row.question.key)} />
        </tbody>
      ))}
    </table>
  );
}
