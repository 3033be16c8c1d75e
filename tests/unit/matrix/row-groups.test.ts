import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatrix } from "@/lib/matrix/build";
import type { MatrixClaim, MatrixData } from "@/lib/matrix/matrix";
import { claimsIn, groupRows, layoutParts } from "@/lib/matrix/row-groups";
import type { View } from "@/lib/matrix/view";
import { aMatrix, aMatrixClaim, anyMatrix } from "@/tests/factories/a-matrix";

const groups = (data: MatrixData, more: Partial<View> = {}) => {
  const view: View = { rows: "claims", sort: "essay", ...more };
  return groupRows(buildMatrix(data, view).rows, data.sections, view).map(({ title, rows }) => [
    title,
    rows.map((row) => (row.kind === "claim" ? row.claim.key : row.question.key)),
  ]);
};

const withClaims = (...claims: MatrixClaim[]): MatrixData => ({ ...aMatrix, claims });

describe("rows of claims", () => {
  it("stand under their sections, in the order of the essay", () => {
    expect(groups(aMatrix)).toEqual([
      ["One", ["1.1", "1.2"]],
      ["Two", ["2.1"]],
    ]);
  });

  it("of no section come last, under a heading of their own", () => {
    const claims = [aMatrixClaim("1.1", { section: null }), aMatrixClaim("2.1", { section: "two" })];
    expect(groups(withClaims(...claims))).toEqual([
      ["Two", ["2.1"]],
      ["In no section", ["1.1"]],
    ]);
  });

  it.each<[string, MatrixData, Partial<View>]>([
    ["in another order", aMatrix, { sort: "centrality" }],
    ["of an essay without sections", { ...aMatrix, sections: [] }, {}],
    ["of which none is in a section", withClaims(aMatrixClaim("1.1", { section: null })), {}],
    ["of which there is none", withClaims(), {}],
  ])("%s are one group without a heading", (_, data, more) => {
    const found = groups(data, more);
    expect(found.map(([title]) => title)).toEqual([null]);
    expect(found[0]?.[1]).toHaveLength(data.claims.length);
  });
});

describe("rows of questions", () => {
  const data = withClaims(
    aMatrixClaim("1.1", { questions: ["q1", "q2"] }),
    aMatrixClaim("2.1", { questions: ["q1", "q2"], section: "two" }),
    aMatrixClaim("2.2", { questions: ["q1"], section: "two" }),
  );

  it("stand under the section that holds most of their claims, the earlier of two that hold as many", () => {
    expect(groups(data, { rows: "questions" })).toEqual([
      ["One", ["q2"]],
      ["Two", ["q1"]],
    ]);
  });

  it("stand under the section that was chosen, however few of their claims it holds", () => {
    expect(groups(data, { rows: "questions", section: "one" })).toEqual([["One", ["q1", "q2"]]]);
  });

  it("without a claim come last", () => {
    const claims = [aMatrixClaim("1.1", { questions: ["q2"] })];
    expect(groups(withClaims(...claims), { rows: "questions" })).toEqual([
      ["One", ["q2"]],
      ["In no section", ["q1"]],
    ]);
  });

  it("know how many of their claims a section holds", () => {
    const [row] = buildMatrix(data, { rows: "questions", sort: "essay" }).rows;
    if (row?.kind !== "question") throw new Error("The first row is no question.");
    expect([claimsIn(row, "one"), claimsIn(row, "two"), claimsIn(row, "three")]).toEqual([1, 2, 0]);
  });
});

it("no row is lost and none is doubled by grouping", () => {
  fc.assert(
    fc.property(anyMatrix, fc.constantFrom<View["rows"]>("claims", "questions"), (data, rows) => {
      const view: View = { rows, sort: "essay" };
      const shown = buildMatrix(data, view).rows;
      const grouped = groupRows(shown, data.sections, view).flatMap((group) => group.rows);
      expect(new Set(grouped)).toEqual(new Set(shown));
      expect(grouped).toHaveLength(shown.length);
    }),
  );
});

describe("layoutParts", () => {
  it("are all rows in their order, in even parts of ten at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const rows = Array.from({ length: count }, (_, at) => at);
        const parts = layoutParts(rows);
        const sizes = parts.map(({ length }) => length);
        expect(parts.flat()).toEqual(rows);
        expect(parts).toHaveLength(Math.ceil(count / 10));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(10);
        expect(Math.max(0, ...sizes) - Math.min(10, ...sizes)).toBeLessThanOrEqual(count === 0 ? 0 : 1);
      }),
    );
  });
});
