import type { ShortReference } from "@/lib/sources/short-reference";
import { claimsBeside, datedPositions, type LaterSource, laterEvidence } from "./later-evidence";
import { availabilityOf } from "./source-dates";
import type { Timeline } from "./timeline";

/** What of the evidence for a claim the works of a position on it could not have used. */
export type PublishedBefore = {
  /** The year by which the works were out. */
  year: number;
  /** Whether everything that the essay cites for the claim came later. */
  isAll: boolean;
  /** In the order in which they became available. */
  later: (LaterSource & { reference: ShortReference })[];
};

/**
 * Of the positions beside a claim, those whose works were out before the evidence for it could be read: for a work is
 * not to be blamed for a document of which nobody knew.
 * @param id of a claim of the map
 * @returns by the keys of the positions, on the claim itself and on its questions
 */
export function publishedBefore(
  timeline: Pick<Timeline, "claims" | "positions" | "sources" | "openings">,
  id: string,
): Map<string, PublishedBefore> {
  const claim = timeline.claims.find((one) => one.id === id);
  if (!claim) return new Map();
  const availability = availabilityOf(timeline.sources, timeline.openings);
  const references = new Map(timeline.sources.map(({ key, reference }) => [key, reference]));
  const beside = claimsBeside([claim]);
  return new Map(
    datedPositions(timeline)
      .filter((position) => beside(position).length > 0)
      .flatMap(({ key, year }): [string, PublishedBefore][] => {
        const found = laterEvidence(year, claim, availability);
        if (!found) return [];
        const later = found.later.flatMap((source) => {
          const reference = references.get(source.key);
          return reference ? [{ ...source, reference }] : [];
        });
        return [[key, { year, isAll: found.isAll, later: later.toSorted((a, b) => a.year - b.year) }]];
      }),
  );
}
