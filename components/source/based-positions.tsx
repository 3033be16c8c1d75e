import { PositionEntry } from "@/components/position/position-entry";
import { ThroughEssay } from "@/components/position/through-essay";
import { Block } from "@/components/ui/block";
import { standingWords } from "@/components/ui/words";
import { claimPath, questionPath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { Glosses } from "@/lib/gloss/explained";
import type { BasedPosition } from "@/lib/sources/source";

/** What a position is on, and how specialists regard the essay's answer: no position stands without it. */
function Target({ slug, position }: { slug: string; position: BasedPosition }) {
  const { claim, question, standings } = position;
  return (
    <p className="sans mb-1 pl-[1.58rem] text-small leading-snug text-faint">
      {claim && (
        <>
          On claim{" "}
          <a href={claimPath(slug, claim.key)} className="text-soft">
            {claim.key} {claim.statement}
          </a>
        </>
      )}
      {!claim && question && (
        <>
          On the essay’s answer to{" "}
          <a href={questionPath(slug, question.key)} className="text-soft">
            {question.prompt}
          </a>
        </>
      )}
      {standings.length > 0 &&
        ` · standing of ${claim ? "the essay’s" : "that"} answer: ${standings.map((standing) => standingWords[standing]).join(", ")}`}
    </p>
  );
}

type Props = { slug: string; positions: readonly BasedPosition[]; glosses: Glosses; notes?: NotesHere };

/** Every position that is based on the source, in the one stated order of interpretations. */
export function BasedPositions({ slug, positions, glosses, notes }: Props) {
  return (
    <Block id="positions" title="Positions based on it" count={positions.length}>
      {positions.length === 0 && <p className="text-medium text-soft">No position is based on it.</p>}
      <ThroughEssay positions={positions} />
      {positions.map((position) => (
        <div key={position.key} className="break-inside-avoid pt-2">
          <Target slug={slug} position={position} />
          <PositionEntry slug={slug} position={position} withStance glosses={glosses} notes={notes} />
        </div>
      ))}
    </Block>
  );
}
