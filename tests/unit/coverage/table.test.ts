import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentOf, assessments } from "@/lib/coverage/assessment";
import { coverageTable } from "@/lib/coverage/table";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import { aSurvey, surveyedClaim, surveyedPosition } from "@/tests/factories/a-survey";

const known = fc.record({
  stance: fc.constantFrom(...wordsOf(stances)),
  provenance: fc.constantFrom(...wordsOf(provenances)),
});

describe("assessmentOf", () => {
  it.each([
    [[], "none"],
    [[{ provenance: "reported", stance: "supports" }], "reported"],
    [[{ provenance: "reported", stance: "silent" }], "silent"],
    [[{ provenance: "own-work", stance: "silent" }], "silent"],
    [[{ provenance: "own-work", stance: "contests" }], "assessed"],
    [[{ provenance: "characterised", stance: "qualifies" }], "assessed"],
    [
      [
        { provenance: "own-work", stance: "silent" },
        { provenance: "reported", stance: "supports" },
      ],
      "reported",
    ],
    [
      [
        { provenance: "reported", stance: "supports" },
        { provenance: "own-work", stance: "contests" },
      ],
      "assessed",
    ],
  ] as const)("of %j is %s", (positions, expected) => {
    expect(assessmentOf(positions)).toBe(expected);
  });

  it("never falls when something more becomes known", () => {
    const order = wordsOf(assessments).toReversed(); // none, silent, reported, assessed
    fc.assert(
      fc.property(fc.array(known), known, (positions, more) => {
        const before = order.indexOf(assessmentOf(positions));
        expect(order.indexOf(assessmentOf([...positions, more]))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("coverageTable", () => {
  const survey = aSurvey({
    claims: [surveyedClaim("1.1", { questions: ["elections"] }), surveyedClaim("1.2", { questions: ["elections"] })],
    positions: [
      surveyedPosition("a", { question: "elections", provenance: "reported" }),
      surveyedPosition("b", { claim: "1.1" }),
      surveyedPosition("c", { claim: "1.1", stance: "contests" }),
      surveyedPosition("d", { claim: "1.2" }),
      surveyedPosition("e", { question: "plenum", interpretation: "school", stance: "silent" }),
      surveyedPosition("own", { question: "plenum", interpretation: "furr" }),
    ],
  });

  it("has a cell for every question and every interpretation but the essay's own", () => {
    const { interpretations, rows } = coverageTable(survey);
    expect(interpretations).toEqual(["getty", "school"]);
    expect(rows.map(({ question, cells }) => [question, cells.map(({ assessment }) => assessment)])).toEqual([
      ["elections", ["reported", "none"]],
      ["plenum", ["none", "silent"]],
    ]);
  });

  it("counts the claims of a question on which the interpretation has positions, each once", () => {
    const { rows } = coverageTable(survey);
    expect(rows.map(({ cells }) => cells.map(({ claims }) => claims))).toEqual([
      [2, 0],
      [0, 0],
    ]);
  });

  it("has sums that add up: rows, columns and the whole", () => {
    const positions = fc.array(
      fc.record({
        id: fc.string(),
        interpretation: fc.constantFrom("furr", "getty", "school"),
        question: fc.constantFrom("elections", "plenum"),
        stance: fc.constantFrom(...wordsOf(stances)),
        provenance: fc.constantFrom(...wordsOf(provenances)),
        confidence: fc.constant("high" as const),
        basis: fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(positions, (drawn) => {
        const { rows, columns, totals } = coverageTable(aSurvey({ positions: drawn }));
        for (const assessment of wordsOf(assessments)) {
          const ofRows = rows.reduce((sum, row) => sum + row.totals[assessment], 0);
          const ofColumns = columns.reduce((sum, column) => sum + column[assessment], 0);
          expect([ofRows, ofColumns]).toEqual([totals[assessment], totals[assessment]]);
        }
        expect(Object.values(totals).reduce((sum, n) => sum + n)).toBe(4);
      }),
    );
  });
});
