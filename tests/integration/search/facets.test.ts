import { beforeEach, describe, expect, it } from "vitest";
import { countBeside, countChosen, facetCounts } from "@/lib/search/facets";
import { pageSize } from "@/lib/search/result";
import { noChoice } from "@/lib/search/view";
import type { SearchKind } from "@/lib/search/vocabulary";
import { type SearchFacet, searchFacets, withoutValue } from "@/lib/search/vocabulary";
import { aMap } from "@/tests/factories/a-map";
import { storeMap } from "@/tests/setup/stored-map";
import { find, found, mapWithClaims } from "./a-search-map";

const facets = Object.keys(searchFacets) as SearchFacet[];

/** Two maps of the same words, with claims enough for several pages; equal ones, so that their rank decides nothing. */
beforeEach(async () => {
  const many = Array.from({ length: 45 }, () => "The law of the elections.");
  await storeMap(mapWithClaims(many));
  await storeMap(aMap({ essay: { ...aMap().essay, slug: "another" } }));
});

describe("facets", () => {
  it.each(["elections", "law", "Getty", "secretaries", "the"])(
    "of “%s” add up to the total, each of them",
    async (q) => {
      const { groups, total } = await find(q);
      expect(total).toBeGreaterThan(0);
      for (const facet of facets) {
        const sum = facetCounts(groups, noChoice, facet).reduce((all, { count }) => all + count, 0);
        expect(sum, facet).toBe(total);
      }
    },
  );

  it("show as many entries as they count, for every value of each", async () => {
    const { groups } = await find("Getty");
    for (const facet of facets) {
      for (const { value, count } of facetCounts(groups, noChoice, facet)) {
        const narrowed = await find("Getty", { choice: { ...noChoice, [facet]: value } });
        expect(narrowed.total, `${facet} ${value}`).toBe(count);
        expect(narrowed.results, `${facet} ${value}`).toHaveLength(Math.min(count, pageSize));
      }
    }
  });

  it("are not narrowed by their own choice", async () => {
    const choice = { ...noChoice, kind: "claim", essay: "another" };
    const { groups, total } = await find("elections", { choice });
    expect(countChosen(groups, choice)).toBe(total);
    expect(countBeside(groups, choice, "essay")).toBeGreaterThan(total);
    expect(
      facetCounts(groups, choice, "essay")
        .map(({ value }) => value)
        .sort(),
    ).toEqual(["another", "the-reform"]);
  });

  it("know every facet's values", async () => {
    const { groups } = await find("Getty");
    const values = (facet: SearchFacet) => facetCounts(groups, noChoice, facet).map(({ value }) => value);
    expect(values("essay").sort()).toEqual(["another", "the-reform"]);
    expect(values("section")).toEqual(expect.arrayContaining(["reform", "defeat", withoutValue]));
    expect(values("interpretation")).toEqual(expect.arrayContaining(["getty", withoutValue]));
    expect(values("stance")).toEqual(expect.arrayContaining(["supports", "qualifies", withoutValue]));
    expect(values("type")).toEqual(expect.arrayContaining(["motive", withoutValue]));
    expect(values("modality")).toEqual(expect.arrayContaining(["hedged", withoutValue]));
    expect(values("sourceKind")).toEqual(expect.arrayContaining(["article", withoutValue]));
    const kinds: SearchKind[] = ["claim", "position", "interpretation", "source"];
    expect(values("kind")).toEqual(expect.arrayContaining(kinds));
  });

  it("find nothing for a key that no map has, and count on", async () => {
    const findings = await find("Getty", { choice: { ...noChoice, section: "none' OR true --", essay: "none" } });
    expect(findings).toMatchObject({ total: 0, results: [], page: 1, pages: 1 });
    expect(findings.groups.length).toBeGreaterThan(0);
  });
});

describe("pages", () => {
  it("hold every result once, in the same order on every reading", async () => {
    const { total, pages } = await find("elections");
    expect(pages).toBe(Math.ceil(total / pageSize));
    expect(pages).toBeGreaterThan(2);
    const read = async () => {
      const all: string[] = [];
      for (let page = 1; page <= pages; page++) {
        const { results } = await find("elections", { page });
        all.push(...results.map(({ essay, kind, key }) => `${essay} ${kind} ${key}`));
      }
      return all;
    };
    const all = await read();
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    expect(await read()).toEqual(all);
  });

  it("end with the last, whatever is asked for", async () => {
    const { pages, total } = await find("elections");
    const last = await find("elections", { page: pages });
    const beyond = await find("elections", { page: pages + 1000 });
    expect(last.results).toHaveLength(total - (pages - 1) * pageSize);
    expect(beyond.page).toBe(pages);
    expect(beyond.results).toEqual(last.results);
    expect(await found("elections", { page: 1_000_000 })).toEqual(
      last.results.map(({ kind, key }) => `${kind} ${key}`),
    );
  });
});
