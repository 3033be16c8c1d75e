import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdicts } from "@/lib/compare/verdict";
import { compareQuery, isComparison, noComparison, parseCompareView } from "@/lib/compare/view";
import { wordsOf } from "@/lib/vocabulary";
import { aComparison, arbitraryView } from "@/tests/factories/a-comparison";

const data = aComparison();
const more = {
  ...data,
  interpretations: [...data.interpretations, { key: "fifth", name: "Fifth", kind: "school" as const }],
};

function paramsOf(query: string): Record<string, string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}

describe("parseCompareView", () => {
  it("reads what the address says, in the order of the map", () => {
    const params = {
      with: ["zhukov", "getty"],
      essay: "off",
      question: "plenum",
      standing: "open",
      provenance: "own-work",
      verdict: "part",
      claims: ["plenum", "elections"],
      theirs: "1",
    };
    expect(parseCompareView(params, data)).toEqual({
      view: {
        with: ["getty", "zhukov"],
        essay: false,
        question: "plenum",
        standing: "open",
        provenance: "own-work",
        verdict: "part",
        claims: ["elections", "plenum"],
      },
      problems: [],
    });
  });

  it("takes empty values for absent, and one interpretation for a beginning", () => {
    expect(parseCompareView({ with: "", question: "", essay: "" }, data)).toEqual({ view: noComparison, problems: [] });
    const { view, problems } = parseCompareView({ with: "getty" }, data);
    expect([isComparison(view), problems]).toEqual([false, []]);
  });

  it.each([
    [{ with: ["getty", "nobody"] }, /the interpretation “nobody”, which does not exist here; it can be getty, school,/],
    [{ with: ["getty", "__proto__"] }, /“__proto__”/],
    [{ with: ["getty", "furr"] }, /“furr” is the essay itself/],
    [{ with: ["getty", "zhukov", "getty"] }, /“getty” more than once/],
    [{ with: ["getty", "zhukov", "school", "thurston", "fifth"] }, /5 interpretations are chosen; at most 4/],
    [{ with: "x".repeat(500) }, /“x{60}…”/],
    [{ essay: "perhaps" }, /“perhaps”, which does not exist here; it can be on, off/],
    [{ question: "weather" }, /the question “weather”.* elections, plenum/],
    [{ standing: "certain" }, /the standing “certain”/],
    [{ provenance: "hearsay" }, /the provenance “hearsay”/],
    [{ verdict: "tie" }, /the verdict “tie”/],
    [{ claims: ["all", "weather"] }, /the claims of the question “weather”/],
  ])("says of %j what is wrong", (params, sentence) => {
    expect(parseCompareView(params, more).problems).toEqual([expect.stringMatching(sentence)]);
  });

  it("reads back every address that it writes", () => {
    const view = fc.record({
      view: arbitraryView,
      verdict: fc.constantFrom(null, ...wordsOf(verdicts)),
      claims: fc.oneof(fc.constant("all" as const), fc.subarray(["elections", "plenum"])),
    });
    fc.assert(
      fc.property(view, ({ view: drawn, verdict, claims }) => {
        const names = data.interpretations.map(({ key }) => key).filter((key) => drawn.with.includes(key));
        const whole = { ...drawn, with: names, verdict, claims };
        expect(parseCompareView(paramsOf(compareQuery(whole)), data)).toEqual({ view: whole, problems: [] });
      }),
    );
    expect(compareQuery(noComparison)).toBe("");
  });
});
