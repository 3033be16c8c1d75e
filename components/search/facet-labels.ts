import { claimTypes, modalities } from "@/lib/claims/vocabulary";
import { stances } from "@/lib/interpretations/vocabulary";
import { countBeside, type FacetCount, facetCounts } from "@/lib/search/facets";
import type { FacetNames, SearchFindings } from "@/lib/search/result";
import type { SearchView } from "@/lib/search/view";
import { type SearchFacet, searchFacets, searchKinds, withoutValue } from "@/lib/search/vocabulary";
import { sourceKinds } from "@/lib/sources/vocabulary";

/** What entries without a value of the facet are. */
const withoutWords: Record<SearchFacet, string> = {
  kind: "of no kind",
  essay: "in no essay",
  section: "in no section",
  interpretation: "nobody’s in particular",
  stance: "without a stance",
  type: "not a claim",
  modality: "not a claim",
  sourceKind: "not a source",
};

const itself = (words: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.keys(words).map((word) => [word, word]));

/** The values of a facet in their order, with their words. */
function valuesOf(facet: SearchFacet, names: FacetNames): Record<string, string> {
  switch (facet) {
    case "kind":
      return searchKinds;
    case "essay":
      return Object.fromEntries(names.essays.map(({ slug, label }) => [slug, label]));
    case "section":
      return Object.fromEntries(names.sections.map(({ key, title }) => [key, title]));
    case "interpretation":
      return Object.fromEntries(names.interpretations.map(({ key, name }) => [key, name]));
    case "stance":
      return itself(stances);
    case "type":
      return itself(claimTypes);
    case "modality":
      return itself(modalities);
    case "sourceKind":
      return sourceKinds;
  }
}

/** The words of one value. */
export function valueLabel(facet: SearchFacet, value: string, names: FacetNames): string {
  return value === withoutValue ? withoutWords[facet] : (valuesOf(facet, names)[value] ?? value);
}

/** A facet as it is shown. */
export type ShownFacet = {
  facet: SearchFacet;
  name: string;
  /** What it would show if nothing of it were chosen: the sum of its counts. */
  total: number;
  values: (FacetCount & { label: string })[];
};

/**
 * The facets that can narrow the results: those with two values or more, or with a choice. Values in the order of
 * their vocabulary or their map, entries without a value last; those that would show nothing are left out.
 */
export function shownFacets({ groups, names }: SearchFindings, { choice }: SearchView): ShownFacet[] {
  const facets = Object.entries(searchFacets) as [SearchFacet, string][];
  return facets.flatMap(([facet, name]) => {
    const order = [...Object.keys(valuesOf(facet, names)), withoutValue];
    const values = facetCounts(groups, choice, facet)
      .filter(({ value, count }) => count > 0 || value === choice[facet])
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
      .map((count) => ({ ...count, label: valueLabel(facet, count.value, names) }));
    const narrows = values.length > 1 || choice[facet] !== null;
    return narrows ? [{ facet, name, total: countBeside(groups, choice, facet), values }] : [];
  });
}
