import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatrix } from "@/lib/matrix/build";
import type { Matrix, MatrixClaim, MatrixData, MatrixPosition } from "@/lib/matrix/matrix";
import type { View } from "@/lib/matrix/view";

const claim = (key: string, more: Partial<MatrixClaim> = {}): MatrixClaim => ({
  key,
  paragraph: Number.parseInt(key, 10),
  section: "one",
  statement: `Claim ${key}`,
  type: "event",
  modality: "asserted",
  essayStance: "own",
  centrality: 3,
  questions: [],
  sources: [],
  ...more,
});

const position = (key: string, more: Partial<MatrixPosition>): MatrixPosition => ({
  key,
  interpretation: "getty",
  by: null,
  stance: "supports",
  provenance: "own-work",
  summary: "",
  claim: null,
  question: null,
  ...more,
});

const data: MatrixData = {
  interpretations: [
    { key: "furr", name: "Furr", kind: "essay" },
    { key: "getty", name: "Getty", kind: "historian" },
    { key: "school", name: "School", kind: "school" },
  ],
  sections: [{ key: "one", title: "One" }],
  sources: [{ key: "zhukov", label: "Zhukov" }],
  questions: [
    { key: "q1", prompt: "One?", standing: "open" },
    { key: "q2", prompt: "Two?", standing: "settled" },
  ],
  claims: [
    claim("1.1", { questions: ["q1"], sources: ["zhukov"], centrality: 5 }),
    claim("1.2", { questions: ["q1"], essayStance: "disputes" }),
    claim("2.1", { type: "motive", modality: "hedged", section: "two" }),
  ],
  positions: [
    position("own", { interpretation: "furr", question: "q1" }),
    position("direct", { claim: "1.1", stance: "contests" }),
    position("asked", { question: "q1", stance: "qualifies" }),
    position("by-a", { interpretation: "school", by: "A", question: "q1", stance: "supports", provenance: "reported" }),
    position("by-b", {
      interpretation: "school",
      by: "B",
      question: "q1",
      stance: "contests",
      provenance: "characterised",
    }),
    position("quiet", { interpretation: "school", claim: "2.1", stance: "silent" }),
  ],
};

const view = (more: Partial<View> = {}): View => ({ rows: "claims", sort: "essay", ...more });
const keys = (matrix: Matrix) => matrix.rows.map((row) => (row.kind === "claim" ? row.claim.key : row.question.key));
const marks = (matrix: Matrix, row: number, column: number) =>
  matrix.rows[row]?.cells[column]?.marks.map(({ key, inherited }) => [key, inherited]);

describe("rows of claims", () => {
  const matrix = buildMatrix(data, view());

  it("put direct marks before those taken over from the question, and mark these", () => {
    expect(marks(matrix, 0, 1)).toEqual([
      ["direct", false],
      ["asked", true],
    ]);
  });

  it("keep each mark of a school, never an average", () => {
    expect(marks(matrix, 0, 2)).toEqual([
      ["by-a", true],
      ["by-b", true],
    ]);
  });

  it("take nothing over beside a view that the essay disputes", () => {
    expect(marks(matrix, 1, 1)).toEqual([]);
    expect(marks(matrix, 1, 2)).toEqual([]);
  });

  it("do not inherit the essay's own answer, and do not count it", () => {
    expect(marks(matrix, 0, 0)).toEqual([]);
    expect(matrix.rows[0]?.totals).toEqual({ supports: 1, qualifies: 1, contests: 2, silent: 0 });
  });

  it("hold silence as a mark and the unassessed as none", () => {
    expect(marks(matrix, 2, 2)).toEqual([["quiet", false]]);
    expect(marks(matrix, 2, 1)).toEqual([]);
  });
});

describe("rows of questions", () => {
  it("hold the positions on the question and its claims", () => {
    const matrix = buildMatrix(data, view({ rows: "questions" }));
    expect(keys(matrix)).toEqual(["q1", "q2"]);
    expect(marks(matrix, 0, 0)).toEqual([["own", false]]);
    expect(matrix.rows[0]).toMatchObject({ totals: { supports: 1, qualifies: 1, contests: 1, silent: 0 } });
    expect(matrix.rows[0]?.kind === "question" && matrix.rows[0].claims.map(({ key }) => key)).toEqual(["1.1", "1.2"]);
  });

  it("are kept by a filter on claims when one of their claims passes it", () => {
    expect(keys(buildMatrix(data, view({ rows: "questions", centrality: "5" })))).toEqual(["q1"]);
    expect(keys(buildMatrix(data, view({ rows: "questions", type: "motive" })))).toEqual([]);
  });
});

describe("filters and order", () => {
  it.each<[Partial<View>, string[]]>([
    [{ question: "q1" }, ["1.1", "1.2"]],
    [{ section: "two" }, ["2.1"]],
    [{ type: "motive" }, ["2.1"]],
    [{ modality: "asserted" }, ["1.1", "1.2"]],
    [{ centrality: "4" }, ["1.1"]],
    [{ source: "zhukov" }, ["1.1"]],
    [{ stance: "contests" }, ["1.1"]],
    [{ stance: "silent", interpretation: "getty" }, []],
    [{ stance: "silent", interpretation: "school" }, ["2.1"]],
    [{ interpretation: "getty" }, ["1.1"]],
    [{ only: "contested" }, ["1.1"]],
    [{ only: "uncited" }, ["1.2", "2.1"]],
    [{ only: "one-sided" }, []],
    [{ only: "gaps" }, ["1.2", "2.1"]],
    [{ provenance: "reported", only: "one-sided" }, ["1.1"]],
    [{ provenance: "reported", stance: "contests" }, []],
    [{ sort: "supporting" }, ["1.1", "1.2", "2.1"]],
    [{ sort: "centrality" }, ["1.1", "1.2", "2.1"]],
  ])("%j leaves %j", (more, expected) => {
    expect(keys(buildMatrix(data, view(more)))).toEqual(expected);
  });

  it("sorts the most contested first and keeps the essay's order among equals", () => {
    const later = { ...data, positions: [position("x", { claim: "2.1", stance: "contests" })] };
    expect(keys(buildMatrix(later, view({ sort: "contesting" })))).toEqual(["2.1", "1.1", "1.2"]);
  });

  it("counts as a gap what is known only as the essay reports it", () => {
    const positions = [
      position("told", { claim: "1.1", provenance: "reported" }),
      position("known", { claim: "2.1", provenance: "own-work" }),
    ];
    expect(keys(buildMatrix({ ...data, positions }, view({ only: "gaps" })))).toEqual(["1.1", "1.2"]);
  });

  it("says how many rows there were before the filter", () => {
    expect(buildMatrix(data, view({ centrality: "5" })).of).toBe(3);
  });
});

const stance = fc.constantFrom("supports", "qualifies", "contests", "silent" as const);
const anyPosition = fc.record({
  interpretation: fc.constantFrom("furr", "getty", "school"),
  stance: stance as fc.Arbitrary<MatrixPosition["stance"]>,
  provenance: fc.constantFrom<MatrixPosition["provenance"]>("own-work", "reported", "characterised"),
  target: fc.constantFrom("q1", "q2", "1.1", "1.2", "2.1"),
});

describe("sums", () => {
  it("of rows and of columns count the same marks, whatever is filtered", () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { maxLength: 40 }),
        fc.constantFrom<View["rows"]>("questions", "claims"),
        fc.option(stance),
        (drawn, rows, filter) => {
          const positions = drawn.map(({ target, ...rest }, at) =>
            position(`p${at}`, { ...rest, ...(target.startsWith("q") ? { question: target } : { claim: target }) }),
          );
          const matrix = buildMatrix(
            { ...data, positions },
            view({ rows, stance: (filter ?? undefined) as View["stance"] }),
          );
          const sum = (totals: Record<string, number>) => Object.values(totals).reduce((total, n) => total + n, 0);
          const byRow = matrix.rows.reduce((total, row) => total + sum(row.totals), 0);
          const byColumn = matrix.columnTotals.slice(1).reduce((total, column) => total + sum(column), 0);
          expect(byRow).toBe(byColumn);
        },
      ),
    );
  });
});
