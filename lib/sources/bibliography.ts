import { type BibliographyView, type Facet, facetOf } from "./bibliography-view";
import type { SourceEntry } from "./source";
import { type SourceKind, sourceKinds } from "./vocabulary";

/** A value of a filter, with the number of sources that it would show beside the other filters. */
export type FacetCount = { value: string; count: number };

/** Sources of one kind, in the order of the bibliography; null where the kinds are not parted. */
export type BibliographyGroup = { kind: SourceKind | null; sources: SourceEntry[] };

const facets = ["use", "kind", "language", "record"] as const satisfies readonly Facet[];

const passes = (source: SourceEntry, view: BibliographyView, except?: Facet): boolean =>
  facets.every((facet) => facet === except || view[facet] === null || facetOf[facet](source) === view[facet]);

/** The sources that a view shows, in the order of the bibliography. */
export function shownSources(sources: readonly SourceEntry[], view: BibliographyView): SourceEntry[] {
  return sources.filter((source) => passes(source, view));
}

/** The languages of the sources, most frequent first. */
export function languagesOf(sources: readonly SourceEntry[]): string[] {
  const counts = countBy(sources.map(facetOf.language));
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b)).map(([language]) => language);
}

/**
 * The values of one filter with what each would show beside the other filters.
 * @param values those to list, in order; of these, one that no source has at all is left out
 */
export function facetCounts(
  sources: readonly SourceEntry[],
  view: BibliographyView,
  facet: Facet,
  values: readonly string[],
): FacetCount[] {
  const all = new Set(sources.map(facetOf[facet]));
  const counts = countBy(sources.filter((source) => passes(source, view, facet)).map(facetOf[facet]));
  return values.filter((value) => all.has(value)).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** The sources parted by kind, from the document outward, or all in one alphabet. */
export function groupSources(
  sources: readonly SourceEntry[],
  arrange: BibliographyView["arrange"],
): BibliographyGroup[] {
  if (sources.length === 0) return [];
  if (arrange === "alphabet") return [{ kind: null, sources: [...sources] }];
  const kinds = Object.keys(sourceKinds) as SourceKind[];
  return kinds
    .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
    .filter((group) => group.sources.length > 0);
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
