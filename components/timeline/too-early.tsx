import { DifferenceList } from "@/components/position/difference-list";
import { StaticIsland } from "@/components/ui/static-island";
import { lookUp } from "@/lib/coverage/coverage";
import type { Glosses } from "@/lib/gloss/explained";
import { worksBefore } from "@/lib/timeline/later-evidence";
import { availabilityOf } from "@/lib/timeline/source-dates";
import type { Timeline } from "@/lib/timeline/timeline";
import { LaterEvidenceList } from "./later-evidence-list";
import { partTitles } from "./part-titles";

/** What a work could not have used, by a rule that the page states. */
export function TooEarly({ slug, timeline, glosses }: { slug: string; timeline: Timeline; glosses?: Glosses }) {
  const works = worksBefore(timeline, availabilityOf(timeline.sources, timeline.openings));
  const names = {
    slug,
    openings: timeline.openings,
    source: lookUp(timeline.sources, ({ key }) => key),
    claim: lookUp(timeline.claims, ({ id }) => id),
    interpretation: lookUp(timeline.interpretations, ({ key }) => key),
  };
  return (
    <section aria-labelledby="too-early" className="mt-14">
      <h2 id="too-early" className="text-title">
        {partTitles["too-early"]}
      </h2>
      <p className="measure text-soft">
        No work is to be blamed for a document that could not be read when it was written. The rule: a source came too
        late for a position if it became available in a later year than the last of the works that the position is based
        on. A source became available when an opening above says so, or else in the year of its first publication;
        papers of archives that no opening names, and sources without a year, are left out of account. Within one year
        nothing is concluded. That a work had other sources for the same matter, this rule cannot see.
      </p>
      {works.length === 0 ? (
        <p className="mt-4">For no position of this map did the rule find a source that came too late.</p>
      ) : (
        <StaticIsland>
          <LaterEvidenceList names={names} works={works} />
        </StaticIsland>
      )}
      {timeline.differences.length > 0 && (
        <>
          <h3 className="mt-8 mb-3 text-large">Where interpretations part over the sources available</h3>
          <DifferenceList slug={slug} differences={timeline.differences} withQuestion glosses={glosses} />
        </>
      )}
    </section>
  );
}
