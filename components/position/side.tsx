import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { stanceHeadings } from "@/components/ui/words";
import { coveragePath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { Glosses } from "@/lib/gloss/explained";
import type { Position } from "@/lib/interpretations/position";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { PublishedBefore } from "@/lib/timeline/published-before";
import { SidePositions } from "./side-positions";

type Props = {
  slug: string;
  stance: Stance;
  positions: readonly Position[];
  /** Taken over from the questions of a claim; none on a question's own page. */
  inherited?: readonly Position[];
  apart: ReadonlySet<string>;
  /** Positions whose works could not have used the evidence for the claim; none on a question's own page. */
  publishedBefore?: ReadonlyMap<string, PublishedBefore>;
  /** Where a scholar proposes a position. */
  propose: string;
  glosses?: Glosses;
  notes?: NotesHere;
  className?: string;
};

/** One side of the spread: a stance under its heading, and in words where nobody stands there. */
export function Side({ stance, className, propose, ...of }: Props) {
  const { slug, positions, inherited = [] } = of;
  const total = positions.length + inherited.length;
  return (
    <section id={stance} aria-labelledby={`${stance}-heading`} className={className}>
      <h2
        id={`${stance}-heading`}
        className={`label mb-4 flex items-baseline justify-between border-b-2 border-current pb-2 ${stanceColour[stance]}`}
      >
        <span className="inline-flex items-baseline gap-1.5">
          <StanceMark stance={stance} provenance="own-work" silent />
          {stanceHeadings[stance]}
        </span>
        <span className="font-normal text-faint">{total}</span>
      </h2>
      {total === 0 && (
        <p className="text-medium text-soft">
          No {stanceHeadings[stance].toLowerCase()} position is recorded.{" "}
          <span className="no-print">
            <a href={propose}>Propose one</a>, or see <a href={coveragePath(slug)}>what else is wanting</a>.
          </span>
        </p>
      )}
      <SidePositions {...of} />
    </section>
  );
}
