import type { Survey, SurveyedClaim, SurveyedPosition } from "@/lib/coverage/survey";

/** A claim of a survey: the author's own, a detail, on no question, uncited. */
export const surveyedClaim = (id: string, more: Partial<SurveyedClaim> = {}): SurveyedClaim => ({
  id,
  centrality: 2,
  essayStance: "own",
  questions: [],
  evidence: [],
  ...more,
});

/** A position of a survey: Getty's, from his own work, at a known place of it. */
export const surveyedPosition = (id: string, more: Partial<SurveyedPosition>): SurveyedPosition => ({
  id,
  interpretation: "getty",
  stance: "supports",
  provenance: "own-work",
  confidence: "high",
  basis: [{ source: "getty-2002", locator: "126" }],
  ...more,
});

/** A survey of an essay, Getty and a school without works, on two questions; without claims and positions. */
export const aSurvey = (more: Partial<Survey> = {}): Survey => ({
  interpretations: [
    { key: "furr", kind: "essay", works: ["furr-2005"] },
    { key: "getty", kind: "historian", works: ["getty-2002"] },
    { key: "school", kind: "school", works: [] },
  ],
  questions: [
    { key: "elections", standing: { value: "open" } },
    { key: "plenum", standing: { value: "unassessed" } },
  ],
  claims: [],
  positions: [],
  sources: [
    { key: "furr-2005", record: "confirmed" },
    { key: "getty-2002", record: "unconfirmed" },
  ],
  ...more,
});
