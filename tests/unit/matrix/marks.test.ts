import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexPositions, marksOfClaim, marksOfQuestion } from "@/lib/matrix/marks";
import { aMatrix, aMatrixClaim, aMatrixPosition, anyMatrix } from "@/tests/factories/a-matrix";

const { interpretations } = aMatrix;
const positions = [
  aMatrixPosition("on-q2", { question: "q2" }),
  aMatrixPosition("on-q1", { question: "q1" }),
  aMatrixPosition("answer", { interpretation: "furr", question: "q1" }),
  aMatrixPosition("on-claim", { claim: "1.1" }),
  aMatrixPosition("remark", { interpretation: "furr", claim: "1.1" }),
];
const index = indexPositions(positions, interpretations);
const seen = (marks: { key: string; inherited: boolean }[]) => marks.map(({ key, inherited }) => [key, inherited]);

describe("marksOfClaim", () => {
  it("puts those on the claim first, then those on its questions in the claim's order of questions", () => {
    expect(seen(marksOfClaim(index, aMatrixClaim("1.1", { questions: ["q1", "q2"] })))).toEqual([
      ["on-claim", false],
      ["remark", false],
      ["on-q1", true],
      ["on-q2", true],
    ]);
  });

  it.each([
    ["own", ["on-q1"]],
    ["endorses", ["on-q1"]],
    ["reports", ["on-q1"]],
    ["disputes", []],
  ] as const)("beside a claim that is the essay's “%s” are taken over: %j", (essayStance, expected) => {
    const marks = marksOfClaim(index, aMatrixClaim("2.1", { questions: ["q1"], essayStance }));
    expect(marks.map(({ key }) => key)).toEqual(expected);
  });

  it("takes over the essay's answer too where no interpretation is the essay's", () => {
    const nobodys = indexPositions(
      positions,
      interpretations.filter(({ kind }) => kind !== "essay"),
    );
    expect(marksOfClaim(nobodys, aMatrixClaim("2.1", { questions: ["q1"] }))).toHaveLength(2);
  });

  it("is empty for a claim that nobody speaks of", () => {
    expect(marksOfClaim(index, aMatrixClaim("9.9", { questions: ["unknown"] }))).toEqual([]);
  });
});

describe("marksOfQuestion", () => {
  it("has those on the question, the essay's answer among them, none of them taken over", () => {
    expect(seen(marksOfQuestion(index, "q1"))).toEqual([
      ["on-q1", false],
      ["answer", false],
    ]);
  });
});

describe("the marks of all rows", () => {
  it("are every position on a claim or question once, as its own", () => {
    fc.assert(
      fc.property(anyMatrix, (any) => {
        const all = indexPositions(any.positions, any.interpretations);
        const marks = [
          ...any.claims.flatMap((claim) => marksOfClaim(all, claim)),
          ...any.questions.flatMap(({ key }) => marksOfQuestion(all, key)),
        ];
        const own = marks.filter(({ inherited }) => !inherited).map(({ key }) => key);
        expect(own.sort()).toEqual(any.positions.map(({ key }) => key).sort());
        for (const mark of marks.filter(({ inherited }) => inherited)) {
          expect(mark.question).not.toBeNull();
          expect(mark.interpretation).not.toBe("furr");
        }
      }),
    );
  });
});
