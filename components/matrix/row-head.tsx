import { standingWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { Row } from "@/lib/matrix/matrix";

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** What a row is about, with the standing of the answers that its marks stand to. */
export function RowHead({ slug, row }: { slug: string; row: Row }) {
  if (row.kind === "question") {
    const { question, claims } = row;
    return (
      <>
        <a href={questionPath(slug, question.key)} className="quiet-link">
          {question.prompt}
        </a>
        <small>
          {plural(claims.length, "claim")} · answer: {standingWords[question.standing]}
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
