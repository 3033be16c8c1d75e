import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestQuery } from "@/lib/search/query";
import { noChoice, parseSearchView, searchAddress } from "@/lib/search/view";
import { withoutValue } from "@/lib/search/vocabulary";

const paramsOf = (address: string) => Object.fromEntries(new URL(address, "http://localhost").searchParams);

describe("parseSearchView", () => {
  it("reads what the address says", () => {
    const params = { q: "Zhukov", kind: "claim", essay: "furr-2005", stance: withoutValue, page: "3", theirs: "1" };
    expect(parseSearchView(params)).toEqual({
      view: { q: "Zhukov", choice: { ...noChoice, kind: "claim", essay: "furr-2005", stance: withoutValue }, page: 3 },
      problems: [],
      cut: false,
    });
  });

  it("takes empty values for absent, and of several the last", () => {
    expect(parseSearchView({ q: ["one", "two"], kind: "", page: "" }).view).toEqual({
      q: "two",
      choice: noChoice,
      page: 1,
    });
    expect(parseSearchView({}).view).toEqual({ q: "", choice: noChoice, page: 1 });
  });

  it.each([
    [{ kind: "poem" }, /the kind “poem”, which does not exist; it can be question, interpretation,/],
    [{ stance: "__proto__" }, /the stance “__proto__”/],
    [{ sourceKind: "x".repeat(500) }, /“x{60}…”/],
    [{ page: "0" }, /the page “0”/],
    [{ page: "1e3" }, /the page “1e3”/],
    [{ page: "9999999999999999999" }, /the page “9{19}”/],
  ])("says of %j that it does not exist, and leaves it out", (params, sentence) => {
    const { view, problems } = parseSearchView(params);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(view).toEqual({ q: "", choice: noChoice, page: 1 });
  });

  it("cuts a long query, and says so", () => {
    const { view, cut } = parseSearchView({ q: "a".repeat(10_000) });
    expect([view.q.length, cut]).toEqual([longestQuery, true]);
    expect(parseSearchView({ q: "a".repeat(longestQuery) }).cut).toBe(false);
  });

  it("reads every address that it writes", () => {
    const view = fc.record({
      q: fc.string({ unit: "binary", maxLength: longestQuery }).map((q) => parseSearchView({ q }).view.q),
      choice: fc.record({
        ...Object.fromEntries(Object.keys(noChoice).map((facet) => [facet, fc.constant(null)])),
        kind: fc.constantFrom("claim", "source", withoutValue, null),
        section: fc.constantFrom("introduction", withoutValue, null),
      }) as fc.Arbitrary<typeof noChoice>,
      page: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(parseSearchView(paramsOf(searchAddress(one)))).toEqual({ view: one, problems: [], cut: false });
      }),
    );
  });

  it("writes the shortest address", () => {
    expect(searchAddress({ q: "", choice: noChoice, page: 1 })).toBe("/search");
    expect(searchAddress({ q: "a b", choice: { ...noChoice, type: "event" }, page: 2 })).toBe(
      "/search?q=a+b&type=event&page=2",
    );
  });
});
