import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralityLevels, parseView, rowFilters, rowKinds, sortings, type View, viewQuery } from "@/lib/matrix/view";

const keys = {
  questions: [{ key: "famine", prompt: "?", standing: "open" as const }],
  sections: [{ key: "introduction", title: "Introduction" }],
  interpretations: [{ key: "getty", name: "Getty", kind: "historian" as const }],
  sources: [{ key: "zhukov-2003", label: "Zhukov" }],
};

const parse = (query: string) => parseView(Object.fromEntries(new URLSearchParams(query)), keys);

describe("parseView", () => {
  it("shows the questions in the essay's order where the address says nothing", () => {
    expect(parse("")).toEqual({ ok: true, view: { rows: "questions", sort: "essay" } });
  });

  it("reads every filter", () => {
    const query =
      "rows=claims&question=famine&section=introduction&type=event&modality=hedged&centrality=4&stance=contests&interpretation=getty&provenance=own-work&source=zhukov-2003&only=uncited&sort=contesting";
    const parsed = parse(query);
    expect(parsed).toMatchObject({ ok: true, view: { rows: "claims", only: "uncited", source: "zhukov-2003" } });
    if (parsed.ok) expect(viewQuery(parsed.view)).toBe(`?${query}`);
  });

  it("takes an empty value for none, as a form sends it, and leaves other parameters alone", () => {
    expect(parse("stance=&utm_source=mail")).toEqual({ ok: true, view: { rows: "questions", sort: "essay" } });
  });

  it("takes the last of several values", () => {
    expect(parseView({ stance: ["supports", "silent"] }, keys)).toMatchObject({ view: { stance: "silent" } });
  });

  it.each([
    ["stance=perhaps", "stance “perhaps”", "supports, qualifies, contests, silent"],
    ["rows=people", "rows “people”", "questions, claims"],
    ["centrality=6", "centrality “6”", "1, 2, 3, 4, 5"],
    ["question=nope", "question “nope”", "famine"],
    ["source=constructor", "source “constructor”", "zhukov-2003"],
    ["sort=__proto__", "sort “__proto__”", "essay, centrality"],
  ])("refuses %s by naming it and what can be", (query, named, allowed) => {
    const parsed = parse(query);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problem).toContain(named);
    expect(parsed.problem).toContain(allowed);
  });

  it("does not echo a value without end", () => {
    const parsed = parse(`stance=${"x".repeat(10_000)}`);
    expect(parsed.ok ? 0 : parsed.problem.length).toBeLessThan(300);
  });
});

const words = (vocabulary: object) => fc.constantFrom(...Object.keys(vocabulary));
const anyView = fc.record(
  {
    rows: words(rowKinds),
    sort: words(sortings),
    question: fc.constant("famine"),
    section: fc.constant("introduction"),
    interpretation: fc.constant("getty"),
    source: fc.constant("zhukov-2003"),
    centrality: words(centralityLevels),
    only: words(rowFilters),
    stance: fc.constantFrom("supports", "silent"),
    provenance: fc.constantFrom("own-work", "reported"),
  },
  { requiredKeys: ["rows", "sort"] },
) as fc.Arbitrary<View>;

describe("viewQuery", () => {
  it("is read back as the same view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(viewQuery(view).slice(1))).toEqual({ ok: true, view });
      }),
    );
  });
});
