import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBeside, countChosen, type FacetChoice, type FacetGroup, facetCounts } from "@/lib/search/facets";
import { noChoice } from "@/lib/search/view";
import { type SearchFacet, searchFacets, withoutValue } from "@/lib/search/vocabulary";

const facets = Object.keys(searchFacets) as SearchFacet[];
const record = <Value>(of: () => fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(facets.map((facet) => [facet, of()])) as Record<SearchFacet, fc.Arbitrary<Value>>);
const value = () => fc.constantFrom("a", "b", null);
const group = fc
  .tuple(record(value), fc.integer({ min: 1, max: 50 }))
  .map(([values, count]): FacetGroup => ({ ...values, count }));
const groups = fc.array(group, { maxLength: 30 });
const choice: fc.Arbitrary<FacetChoice> = record(() => fc.constantFrom("a", "b", withoutValue, null, null, null));

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);

describe("facetCounts", () => {
  it("adds up, for every facet, to what is found without that facet's own choice", () => {
    fc.assert(
      fc.property(groups, choice, (all, chosen) => {
        for (const facet of facets) {
          expect(sum(facetCounts(all, chosen, facet))).toBe(countBeside(all, chosen, facet));
          if (chosen[facet] === null) expect(sum(facetCounts(all, chosen, facet))).toBe(countChosen(all, chosen));
        }
      }),
    );
  });

  it("says of every value what choosing it shows", () => {
    fc.assert(
      fc.property(groups, choice, (all, chosen) => {
        for (const facet of facets) {
          for (const { value, count } of facetCounts(all, chosen, facet)) {
            expect(countChosen(all, { ...chosen, [facet]: value })).toBe(count);
          }
        }
      }),
    );
  });

  it("keeps a value that the other choices leave nothing of", () => {
    const one = { ...noChoice, kind: "claim", type: "event", count: 2 };
    const other = { ...noChoice, kind: "source", count: 3 };
    expect(facetCounts([one, other], { ...noChoice, type: "event" }, "kind")).toEqual([
      { value: "claim", count: 2 },
      { value: "source", count: 0 },
    ]);
    expect(facetCounts([one, other], noChoice, "type")).toEqual([
      { value: "event", count: 2 },
      { value: withoutValue, count: 3 },
    ]);
  });
});
