import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stances } from "@/lib/interpretations/vocabulary";
import { buildMatrix } from "@/lib/matrix/build";
import type { Matrix } from "@/lib/matrix/matrix";
import type { View } from "@/lib/matrix/view";
import { wordsOf } from "@/lib/vocabulary";
import { anyMatrix, aMatrix as data, aMatrixPosition as position } from "@/tests/factories/a-matrix";

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
    [{ rows: "questions", stance: "silent" }, []],
    [{ rows: "questions", interpretation: "furr" }, ["q1"]],
    [{ rows: "questions", interpretation: "furr", stance: "contests" }, []],
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

  it("takes the essay's agreement with itself for no support", () => {
    const positions = [position("own", { interpretation: "furr", question: "q1" })];
    const supported = { rows: "questions", stance: "supports" } as const;
    expect(keys(buildMatrix({ ...data, positions }, view(supported)))).toEqual([]);
    expect(keys(buildMatrix({ ...data, positions }, view({ ...supported, interpretation: "furr" })))).toEqual(["q1"]);
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

describe("sums", () => {
  const anyView = fc.record({
    rows: fc.constantFrom<View["rows"]>("questions", "claims"),
    sort: fc.constant<View["sort"]>("essay"),
    stance: fc.option(fc.constantFrom(...wordsOf(stances)), { nil: undefined }),
    provenance: fc.constantFrom<View["provenance"]>(undefined, "own-work", "reported"),
  });

  it("of rows, of columns and of the marks themselves are the same for each stance, whatever is filtered", () => {
    fc.assert(
      fc.property(anyMatrix, anyView, (any, asked) => {
        const { rows, columnTotals } = buildMatrix(any, asked);
        const notTheEssays = rows.flatMap(({ cells }) =>
          cells.filter(({ interpretation }) => interpretation.kind !== "essay").flatMap(({ marks }) => marks),
        );
        for (const stance of wordsOf(stances)) {
          const marks = notTheEssays.filter((mark) => mark.stance === stance).length;
          expect(rows.reduce((sum, { totals }) => sum + totals[stance], 0)).toBe(marks);
          expect(columnTotals.slice(1).reduce((sum, totals) => sum + totals[stance], 0)).toBe(marks);
        }
      }),
    );
  });

  it("of all rows of questions count every position on a question but the essay's own", () => {
    fc.assert(
      fc.property(anyMatrix, (any) => {
        const { rows } = buildMatrix(any, view({ rows: "questions" }));
        const counted = rows.reduce((sum, { totals }) => sum + Object.values(totals).reduce((a, b) => a + b, 0), 0);
        expect(counted).toBe(any.positions.filter((one) => one.question && one.interpretation !== "furr").length);
      }),
    );
  });
});
