import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparison } from "@/lib/compare/build";
import { distinctClaims, shownPositions } from "@/lib/compare/comparison";
import { noComparison } from "@/lib/compare/view";
import {
  aComparison,
  arbitraryComparison,
  arbitraryView,
  placedPosition,
  someInterpretations,
} from "@/tests/factories/a-comparison";

const [essay, getty, , thurston, zhukov] = someInterpretations;
const gettyAndZhukov = { ...noComparison, with: ["zhukov", "getty"] };

const rowKeys = (comparison: ReturnType<typeof buildComparison>) => comparison.rows.map(({ question }) => question.key);

describe("buildComparison", () => {
  it("sets the columns in the order of the map, and never counts the essay's own", () => {
    const data = aComparison({
      positions: [
        placedPosition("own", { of: "furr", stance: "contests" }),
        placedPosition("a", { of: "getty" }),
        placedPosition("b", { of: "zhukov" }),
      ],
    });
    const { compared, essay: shown, rows } = buildComparison(data, gettyAndZhukov);
    expect(compared.map(({ key }) => key)).toEqual(["getty", "zhukov"]);
    expect(shown).toEqual(essay);
    expect(rows[0]).toMatchObject({ verdict: "agree", own: [{ key: "own" }] });
    const without = buildComparison(data, { ...gettyAndZhukov, essay: false });
    expect(without.essay).toBeNull();
    expect(without.rows[0]).toMatchObject({ verdict: "agree", own: [] });
  });

  it("says what a narrower view leaves out, and counts it as not assessed", () => {
    const data = aComparison({
      positions: [placedPosition("a", { of: "getty", provenance: "reported" }), placedPosition("b", { of: "zhukov" })],
    });
    const [row] = buildComparison(data, { ...gettyAndZhukov, provenance: "own-work" }).rows;
    expect(row?.verdict).toBe("not-assessed");
    expect(row?.cells).toMatchObject([
      { leftOut: 1, positions: [], stand: { assessment: "none" } },
      { leftOut: 0, positions: [{ key: "b" }] },
    ]);
  });

  it("shows a difference where two of its sides stand side by side", () => {
    const difference = (key: string, sides: (typeof getty)[]) => ({
      key,
      sides,
      question: { key: "elections", prompt: "Elections?", standing: "open" as const },
      reason: "scope" as const,
      summary: "",
      basis: [],
    });
    const data = aComparison({
      differences: [
        difference("both", [getty, thurston, zhukov]),
        difference("one", [getty, thurston]),
        difference("with the essay", [essay, getty]),
      ],
    });
    const keys = (shown: boolean) =>
      buildComparison(data, { ...gettyAndZhukov, essay: shown }).rows.map(({ differences }) =>
        differences.map(({ key }) => key),
      );
    expect(keys(true)).toEqual([["both", "with the essay"], []]);
    expect(keys(false)).toEqual([["both"], []]);
  });

  it("puts a claim under each of its questions and counts it once; those under none come last", () => {
    const data = aComparison({
      positions: [
        placedPosition("a", { claim: "1.1" }),
        placedPosition("b", { of: "zhukov", claim: "2.1" }),
        placedPosition("c", { of: "thurston", claim: "1.2" }),
      ],
    });
    const { rows, unasked, claimTotals } = buildComparison(data, gettyAndZhukov);
    expect(rows.map(({ claims }) => claims.map(({ claim }) => claim.key))).toEqual([["1.1"], ["1.1"]]);
    expect(unasked.map(({ claim }) => claim.key)).toEqual(["2.1"]);
    expect(claimTotals.all).toBe(2);
    expect(buildComparison(data, { ...gettyAndZhukov, question: "plenum" })).toMatchObject({
      unasked: [],
      claimTotals: { all: 1 },
    });
  });

  it("gathers where the essay cites one of those compared against its own work, however the view is narrowed", () => {
    const data = aComparison({
      positions: [
        placedPosition("report", { of: "getty", provenance: "reported" }),
        placedPosition("work", { of: "getty", stance: "contests" }),
        placedPosition("other", { of: "thurston", stance: "contests" }),
      ],
    });
    for (const provenance of [null, "own-work", "reported"] as const) {
      const { apart } = buildComparison(data, { ...gettyAndZhukov, provenance });
      expect(apart).toMatchObject([
        { interpretation: { key: "getty" }, places: [{ reported: [{ key: "report" }], ownWork: [{ key: "work" }] }] },
      ]);
    }
    expect(buildComparison(data, { ...gettyAndZhukov, question: "plenum" }).apart).toEqual([]);
  });

  it("comes to the same in whatever order the interpretations are named", () => {
    fc.assert(
      fc.property(arbitraryComparison, arbitraryView, (data, view) => {
        const turned = { ...view, with: view.with.toReversed() };
        expect(buildComparison(data, turned)).toEqual(buildComparison(data, view));
      }),
    );
  });

  it("never drops a row when a filter is dropped, and never gains one by how positions are known", () => {
    fc.assert(
      fc.property(arbitraryComparison, arbitraryView, (data, view) => {
        const narrow = rowKeys(buildComparison(data, view));
        for (const dropped of [{ question: null }, { standing: null }, { verdict: null }]) {
          expect(rowKeys(buildComparison(data, { ...view, ...dropped }))).toEqual(expect.arrayContaining(narrow));
        }
        expect(rowKeys(buildComparison(data, { ...view, provenance: null }))).toEqual(narrow);
      }),
    );
  });

  it("shows as many rows of a verdict as the totals say, and has totals for every row", () => {
    fc.assert(
      fc.property(arbitraryComparison, arbitraryView, (data, view) => {
        const whole = buildComparison(data, view);
        expect(whole.totals.all).toBe(whole.rows.length);
        expect(whole.claimTotals.all).toBe(distinctClaims(whole.rows, whole.unasked).length);
        for (const verdict of ["agree", "part", "divided", "reported", "silent", "not-assessed"] as const) {
          const some = buildComparison(data, { ...view, verdict });
          expect(some.rows.length).toBe(whole.totals.byVerdict[verdict]);
          expect(some.totals).toEqual(whole.totals);
        }
      }),
    );
  });

  it("shows every position of those compared once, and no other's", () => {
    fc.assert(
      fc.property(arbitraryComparison, arbitraryView, (data, view) => {
        const all = buildComparison(data, { ...view, question: null, standing: null, provenance: null });
        const expected = data.positions.filter(({ interpretation }) => view.with.includes(interpretation.key));
        const keys = (positions: readonly { key: string }[]) => positions.map(({ key }) => key).sort();
        expect(keys(shownPositions(all))).toEqual(keys(expected));
      }),
    );
  });
});
