import { describe, expect, it } from "vitest";
import { findGaps } from "@/lib/coverage/gaps";
import type { Survey, SurveyedPosition } from "@/lib/coverage/survey";
import { coverageTable } from "@/lib/coverage/table";
import { aSurvey, surveyedClaim, surveyedPosition } from "@/tests/factories/a-survey";

const gapsOf = (more: Partial<Survey>) => {
  const survey = aSurvey(more);
  return findGaps(survey, coverageTable(survey));
};

/** Gaps of one claim that the essay leans on, with these positions. */
const pillarGaps = (positions: Partial<SurveyedPosition>[], claim = {}) =>
  gapsOf({
    claims: [surveyedClaim("1.1", { centrality: 4, questions: ["elections"], ...claim })],
    positions: positions.map((position, at) => surveyedPosition(`p${at}`, position)),
  }).pillars;

describe("a claim that the essay leans on", () => {
  it.each<[string, Partial<SurveyedPosition>]>([
    ["no position of its own", { claim: "9.9" }],
    ["only the essay's report", { claim: "1.1", provenance: "reported" }],
    ["only a silence", { claim: "1.1", stance: "silent" }],
    ["only the essay's own position", { claim: "1.1", interpretation: "furr" }],
    ["a position on another question", { question: "plenum" }],
  ])("is a gap with %s", (_, position) => {
    expect(pillarGaps([position]).map(({ claim }) => claim)).toEqual(["1.1"]);
  });

  it.each<[string, Partial<SurveyedPosition>]>([
    ["a position from own work", { claim: "1.1" }],
    ["a characterisation", { claim: "1.1", provenance: "characterised", interpretation: "school" }],
    ["a position on its question", { question: "elections", stance: "contests" }],
  ])("is none with %s", (_, position) => {
    expect(pillarGaps([position])).toEqual([]);
  });

  it("is a gap where only its question has a position and the essay disputes the view", () => {
    expect(pillarGaps([{ question: "elections" }], { essayStance: "disputes" })).toHaveLength(1);
  });

  it("is none of the map's business below centrality 4", () => {
    expect(pillarGaps([], { centrality: 3 })).toEqual([]);
  });

  it("names whom to look into: those with works who were not looked at for it", () => {
    expect(pillarGaps([])).toEqual([{ claim: "1.1", candidates: ["getty"] }]);
    expect(pillarGaps([{ claim: "1.1", stance: "silent" }])).toEqual([{ claim: "1.1", candidates: [] }]);
  });
});

describe("what else is wanting", () => {
  it("is every question on which an interpretation was not looked at, or is known through the essay alone", () => {
    const { notAssessed, reportedOnly } = gapsOf({
      positions: [
        surveyedPosition("a", { question: "elections" }),
        surveyedPosition("b", { question: "plenum", provenance: "reported" }),
        surveyedPosition("c", { question: "plenum", interpretation: "school", stance: "silent" }),
      ],
    });
    expect(notAssessed).toEqual([{ interpretation: "school", questions: ["elections"] }]);
    expect(reportedOnly).toEqual([{ interpretation: "getty", questions: ["plenum"] }]);
  });

  it("is the page of every position from own work, unless it is a silence", () => {
    const nowhere = { basis: [{ source: "getty-2002" }, { paragraph: 1 }] };
    const { withoutLocator } = gapsOf({
      positions: [
        surveyedPosition("a", { question: "elections", ...nowhere }),
        surveyedPosition("b", { question: "elections" }),
        surveyedPosition("c", { question: "elections", ...nowhere, stance: "silent" }),
        surveyedPosition("d", { question: "elections", ...nowhere, provenance: "characterised" }),
        surveyedPosition("e", { question: "plenum", ...nowhere }),
        surveyedPosition("f", {
          question: "plenum",
          basis: [{ source: "furr-2005" }, { source: "getty-2002", locator: "3" }],
        }),
      ],
    });
    expect(withoutLocator).toEqual([{ source: "getty-2002", positions: ["a", "e"] }]);
  });

  it("is what the editors are not sure of: positions, records, standings", () => {
    const { uncertain, unconfirmed, unassessed } = gapsOf({
      positions: [
        surveyedPosition("low", { question: "elections", confidence: "low" }),
        surveyedPosition("medium", { question: "elections", confidence: "medium" }),
      ],
    });
    expect({ uncertain, unconfirmed, unassessed }).toEqual({
      uncertain: ["low"],
      unconfirmed: ["getty-2002"],
      unassessed: ["plenum"],
    });
  });

  it("is nothing where nothing is wanting", () => {
    const gaps = gapsOf({
      interpretations: aSurvey().interpretations.slice(0, 1),
      questions: aSurvey().questions.slice(0, 1),
      sources: aSurvey().sources.slice(0, 1),
    });
    expect(Object.values(gaps).flat()).toEqual([]);
  });
});
