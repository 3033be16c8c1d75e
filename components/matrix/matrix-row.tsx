import { standingWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { Row } from "@/lib/matrix/matrix";
import { MatrixCell } from "./matrix-cell";

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

function RowHead({ slug, row }: { slug: string; row: Row }) {
  if (row.kind === "question") {
    const { question, claims } = row;
    return (
      <>
        <a href={questionPath(slug, question.key)} className="quiet-link block font-serif text-[1rem] leading-snug">
          {question.prompt}
        </a>
        <span className="text-[0.78rem] text-faint">
          {plural(claims.length, "claim")} · answer: {standingWords[question.standing]}
        </span>
      </>
    );
  }
  const { claim } = row;
  return (
    <>
      <span className="mr-2 text-[0.78rem] text-faint">{claim.key}</span>
      <a href={claimPath(slug, claim.key)} className="quiet-link font-serif text-[0.96rem] leading-snug">
        {claim.statement}
      </a>
      <span className="block text-[0.78rem] text-faint">
        {claim.type} · {claim.modality} · centrality {claim.centrality}
        {claim.sources.length === 0 && " · uncited"}
      </span>
    </>
  );
}

/** One question or claim across the interpretations; a new section of the essay is announced by a row of its own. */
export function MatrixRow({
  slug,
  row,
  section,
  columns,
}: {
  slug: string;
  row: Row;
  section: string | null;
  columns: number;
}) {
  const target = row.kind === "claim" ? claimPath(slug, row.claim.key) : questionPath(slug, row.question.key);
  return (
    <>
      {section && (
        <tr className="section-row">
          <th scope="rowgroup" colSpan={columns}>
            {section}
          </th>
        </tr>
      )}
      <tr>
        <th scope="row">
          <RowHead slug={slug} row={row} />
        </th>
        {row.cells.map((cell) => (
          <MatrixCell key={cell.interpretation.key} cell={cell} row={row} target={target} />
        ))}
        {(["supports", "qualifies", "contests"] as const).map((stance) => (
          <td key={stance} className="total">
            {row.totals[stance]}
          </td>
        ))}
      </tr>
    </>
  );
}
