import { StanceMark } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { EssayStance } from "@/lib/claims/vocabulary";
import type { Cell, Row } from "@/lib/matrix/matrix";

/** What the essay does with a claim, in its own column. */
const ownWords: Record<EssayStance, string> = {
  own: "own",
  endorses: "shares",
  reports: "reports",
  disputes: "disputes",
};

/** One cell: the marks of an interpretation on a row; a plain dash where nobody has looked. */
export function MatrixCell({ cell, row, target }: { cell: Cell; row: Row; target: string }) {
  const { interpretation, marks } = cell;
  if (interpretation.kind === "essay" && row.kind === "claim") {
    return <td className="text-soft">{ownWords[row.claim.essayStance]}</td>;
  }
  const [first] = marks;
  if (!first) return <td className="not-assessed" />;
  const label = marks
    .map(
      ({ stance, provenance, by, inherited }) =>
        `${by ? `${by} ` : ""}${stanceWords[stance]}, ${provenanceWords[provenance]}${inherited ? ", on the question" : ""}`,
    )
    .join("; ");
  return (
    <td>
      <a href={`${target}#${first.key}`} className="cell-link" aria-label={`${interpretation.name}: ${label}`}>
        {marks.map(({ key, stance, provenance, inherited }) => (
          <span key={key} className={inherited ? "inherited" : undefined}>
            <StanceMark stance={stance} provenance={provenance} silent />
          </span>
        ))}
      </a>
    </td>
  );
}
