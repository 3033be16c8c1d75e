import { Glossed } from "@/components/gloss/glossed";
import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Apart } from "@/lib/interpretations/apart";
import type { Position } from "@/lib/interpretations/position";
import { ClaimTarget, QuestionTarget, Row } from "./targets";

/** One half of the pair. The position in full, with its grounds, stands elsewhere: here it is only named. */
function Half({ page, positions, glosses }: { page: string; positions: readonly Position[]; glosses?: Glosses }) {
  return (
    <div>
      {positions.map(({ key, stance, provenance, by, summary }) => (
        <div key={key} className="mb-3 grid grid-cols-[1.58rem_1fr]">
          <span className="pt-px">
            <StanceMark stance={stance} provenance={provenance} silent />
          </span>
          <p className="text-medium">
            <a href={`${page}#${key}`} className="sans quiet-link block text-small leading-[1.55rem] text-soft">
              <span className={`font-medium ${stanceColour[stance]}`}>{stanceWords[stance]}</span>,{" "}
              {provenanceWords[provenance]}
              {by && ` (${by})`}
            </a>
            <Glossed text={summary} glosses={glosses} />
          </p>
        </div>
      ))}
    </div>
  );
}

type Props = {
  slug: string;
  places: readonly Apart[];
  /** The positions stand not on this page but on that of their question or claim. */
  elsewhere?: boolean;
  glosses?: Glosses;
};

/** The page of what a position is on; a position that is taken over stands there too. */
const pageOf = (slug: string, on: Apart["on"]): string =>
  on.kind === "question" ? questionPath(slug, on.question.key) : claimPath(slug, on.claim.key);

/** Where the essay cites it in support and its own work does not simply agree: both, side by side. */
export function ApartList({ slug, places, elsewhere = false, glosses }: Props) {
  return (
    <ul className="grid gap-y-3">
      {places.map(({ on, reported, ownWork }) => (
        <Row
          key={on.kind === "question" ? on.question.key : on.claim.key}
          target={
            on.kind === "question" ? (
              <QuestionTarget slug={slug} question={on.question} standing={on.question.standing} />
            ) : (
              <ClaimTarget slug={slug} claim={on.claim} />
            )
          }
        >
          <div className="grid gap-x-8 md:grid-cols-2">
            <Half page={elsewhere ? pageOf(slug, on) : ""} positions={reported} glosses={glosses} />
            <Half page={elsewhere ? pageOf(slug, on) : ""} positions={ownWork} glosses={glosses} />
          </div>
        </Row>
      ))}
    </ul>
  );
}
