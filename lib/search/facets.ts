import { type SearchFacet, searchFacets, withoutValue } from "./vocabulary";

/** Entries that agree in every facet, with their number. A facet without a value is null. */
export type FacetGroup = Record<SearchFacet, string | null> & { count: number };

/** What is chosen of each facet; null: everything. {@link withoutValue} stands for entries without a value. */
export type FacetChoice = Record<SearchFacet, string | null>;

/** A value of a facet, with the number of entries that choosing it would show. */
export type FacetCount = { value: string; count: number };

const facets = Object.keys(searchFacets) as SearchFacet[];

/** Whether a group passes what is chosen, one facet left aside. */
function passes(group: FacetGroup, choice: FacetChoice, except?: SearchFacet): boolean {
  return facets.every(
    (facet) => facet === except || choice[facet] === null || (group[facet] ?? withoutValue) === choice[facet],
  );
}

/** The number of entries that a choice shows. */
export function countChosen(groups: readonly FacetGroup[], choice: FacetChoice): number {
  return groups.reduce((sum, group) => sum + (passes(group, choice) ? group.count : 0), 0);
}

/** The number of entries that a choice would show if nothing of one facet were chosen. */
export function countBeside(groups: readonly FacetGroup[], choice: FacetChoice, facet: SearchFacet): number {
  return countChosen(groups, { ...choice, [facet]: null });
}

/**
 * The values of one facet, each with what it would show beside what is chosen of the others: its own choice does not
 * narrow its own counts. They add up to {@link countBeside}. Every value that the query finds is there, even at 0.
 * @returns unordered
 */
export function facetCounts(groups: readonly FacetGroup[], choice: FacetChoice, facet: SearchFacet): FacetCount[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = group[facet] ?? withoutValue;
    counts.set(value, (counts.get(value) ?? 0) + (passes(group, choice, facet) ? group.count : 0));
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
