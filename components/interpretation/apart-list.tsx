import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import type { Apart } from "@/lib/interpretations/apart";
import type { Position } from "@/lib/interpretations/position";
import { ClaimTarget, QuestionTarget, Row } from "./targets";

/** One half of the pair. The position in full, with its grounds, stands further down: here it is only named. */
function Half({ positions }: { positions: readonly Position[] }) {
  return (
    <div>
      {positions.map(({ key, stance, provenance, by, summary }) => (
        <div key={key} className="mb-3 grid grid-cols-[1.58rem_1fr]">
          <span className="pt-px">
            <StanceMark stance={stance} provenance={provenance} silent />
          </span>
          <p className="text-[0.97rem]">
            <a href={`#${key}`} className="sans quiet-link block text-[0.86rem] leading-[1.55rem] text-soft">
              <span className={`font-medium ${stanceColour[stance]}`}>{stanceWords[stance]}</span>,{" "}
              {provenanceWords[provenance]}
              {by && ` (${by})`}
            </a>
            {summary}
          </p>
        </div>
      ))}
    </div>
  );
}

/** Where the essay cites it in support and its own work does not simply agree: both, side by side. */
export function ApartList({ slug, places }: { slug: string; places: readonly Apart[] }) {
  return (
    <ul className="grid gap-y-3">
      {places.map(({ on, reported, ownWork }) => (
        <Row
          key={on.kind === "question" ? on.question.key : on.claim.key}
          target={
            on.kind === "question" ? (
              <QuestionTarget slug={slug} question={on.question} />
            ) : (
              <ClaimTarget slug={slug} claim={on.claim} />
            )
          }
        >
          <div className="grid gap-x-8 md:grid-cols-2">
            <Half positions={reported} />
            <Half positions={ownWork} />
          </div>
        </Row>
      ))}
    </ul>
  );
}
