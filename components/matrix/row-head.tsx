import { standingWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { Row } from "@/lib/matrix/matrix";
import { claimsIn } from "@/lib/matrix/row-groups";

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** How many claims ask a question, and how many of them stand in the section under which its row stands. */
function claimCount(row: Row & { kind: "question" }, section: string | null): string {
  const all = plural(row.claims.length, "claim");
  if (section === null) return all;
  const here = claimsIn(row, section);
  return `${all}, ${here === row.claims.length ? "all" : here} in this section`;
}

/** What a row is about, with the standing of the answers that its marks stand to. */
export function RowHead({ slug, row, section }: { slug: string; row: Row; section: string | null }) {
  if (row.kind === "question") {
    const { question } = row;
    return (
      <>
        <a href={questionPath(slug, question.key)} className="quiet-link">
          {question.prompt}
        </a>
        <small>
          {claimCount(row, section)} · answer: {standingWords[question.standing]}
        </small>
      </>
    );
  }
  const { claim, standings } = row;
  return (
    <>
      <span className="claim-key">{claim.key}</span>
      <a href={claimPath(slug, claim.key)} className="quiet-link">
        {claim.statement}
      </a>
      <small>
        {claim.type} · {claim.modality} · centrality {claim.centrality}
        {claim.sources.length === 0 && " · uncited"}
        {standings.length > 0 && ` · answer: ${standings.map((standing) => standingWords[standing]).join(", ")}`}
      </small>
    </>
  );
}
