import { type ArgumentGraph, argumentGraph } from "./graph";
import { isMain } from "./lists";
import { lossOf } from "./loss";
import { bearingSources, tallies } from "./reckoning";
import type { RestsOnData } from "./resting";

/** What would fall with one source alone. */
export type SourceBearing = {
  source: string;
  /** Claims that it holds up, alone or beside others. */
  bears: number;
  /** Claims for which nothing else is cited. */
  alone: number;
  /** Claims that would lose their ground, at any remove. */
  ground: number;
  /** Those among them of centrality 4 or 5. */
  main: number;
  /** Claims that would be weakened. */
  weakened: number;
};

/**
 * The sources that hold claims up, those first with which most would fall, each set aside by itself: by the claims
 * that lose their ground, then those that lose all of their evidence, then those that have it among their evidence.
 * Equals keep the order of the map. Linear in sources times claims and inferences.
 */
export function rankSources(
  { sources, claims }: Pick<RestsOnData, "sources" | "claims">,
  graph: ArgumentGraph = argumentGraph(claims),
): SourceBearing[] {
  const bearing = bearingSources(claims);
  const main = new Set(claims.filter(isMain).map(({ key }) => key));
  const ranked = sources
    .filter(({ key }) => bearing.has(key))
    .map(({ key: source }) => {
      const losses = lossOf(
        graph,
        tallies(claims, (_, evidence) => evidence.source === source),
      );
      const fallen = losses.filter(({ ground }) => ground === "lost");
      return {
        source,
        bears: losses.filter(({ steps }) => steps === 0).length,
        alone: losses.filter(({ evidence }) => evidence === "lost").length,
        ground: fallen.length,
        main: fallen.filter(({ key }) => main.has(key)).length,
        weakened: losses.filter(({ ground }) => ground === "weakened").length,
      };
    });
  return ranked.toSorted((a, b) => b.ground - a.ground || b.alone - a.alone || b.bears - a.bears);
}
