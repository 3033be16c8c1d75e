import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { EssayStance } from "@/lib/claims/vocabulary";
import { type LikeMarks, likeMarks } from "@/lib/matrix/like-marks";
import type { Cell, Row } from "@/lib/matrix/matrix";
import { MatrixMark } from "./matrix-mark";
import { tableRoles } from "./table-roles";

/** What the essay does with a claim, in its own column. */
const ownWords: Record<EssayStance, string> = {
  own: "own",
  endorses: "shares",
  reports: "reports",
  disputes: "disputes",
};

/** Like marks in words: how many, how they stand, how we know, and whose they are on the row itself. */
function describe({ stance, provenance, inherited, by, count }: LikeMarks): string {
  const times = count > 1 ? `${count} × ` : "";
  const names = !inherited && by.length > 0 ? ` (${by.join("; ")})` : "";
  const where = inherited ? ", on the question" : "";
  return `${times}${stanceWords[stance]}, ${provenanceWords[provenance]}${names}${where}`;
}

/**
 * One cell: the marks of an interpretation on a row; a plain dash where nobody has looked. Of a claim the essay's own
 * column says what the essay does with it, and beside that what its author holds of it elsewhere.
 */
export function MatrixCell({ cell, row, target }: { cell: Cell; row: Row; target: string }) {
  const { interpretation, marks } = cell;
  const [first] = marks;
  const own = interpretation.kind === "essay" && row.kind === "claim" ? ownWords[row.claim.essayStance] : null;
  if (!first) {
    return own ? <td {...tableRoles.cell}>{own}</td> : <td {...tableRoles.cell} className="not-assessed" />;
  }
  const groups = likeMarks(marks);
  const label = groups.map(describe).join("; ");
  return (
    <td {...tableRoles.cell}>
      {own}
      <a href={`${target}#${first.key}`} aria-label={`${interpretation.name}: ${label}`}>
        {groups.map((group) =>
          group.count === 1 ? (
            <MatrixMark {...group} key={group.key} />
          ) : (
            <span key={group.key}>
              <MatrixMark {...group} />
              <sub>{group.count}</sub>
            </span>
          ),
        )}
      </a>
    </td>
  );
}
