import fc from "fast-check";
import { essayStances } from "@/lib/claims/vocabulary";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import type { MatrixClaim, MatrixData, MatrixPosition } from "@/lib/matrix/matrix";
import { wordsOf } from "@/lib/vocabulary";

/** A claim of a matrix, in the paragraph that its key names. */
export const aMatrixClaim = (key: string, more: Partial<MatrixClaim> = {}): MatrixClaim => ({
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

/** A position of Getty's that supports, from his own work, on nothing unless told. */
export const aMatrixPosition = (key: string, more: Partial<MatrixPosition> = {}): MatrixPosition => ({
  key,
  interpretation: "getty",
  by: null,
  stance: "supports",
  provenance: "own-work",
  summary: `What ${key} says.`,
  claim: null,
  question: null,
  ...more,
});

/**
 * A small matrix: three interpretations, two sections, two questions, three claims, of which the essay disputes one;
 * positions of the essay, of a historian and of both sides of a school.
 */
export const aMatrix: MatrixData = {
  interpretations: [
    { key: "furr", name: "Furr", kind: "essay" },
    { key: "getty", name: "Getty", kind: "historian" },
    { key: "school", name: "School", kind: "school" },
  ],
  sections: [
    { key: "one", title: "One" },
    { key: "two", title: "Two" },
  ],
  sources: [{ key: "zhukov", label: "Zhukov" }],
  questions: [
    { key: "q1", prompt: "One?", standing: "open" },
    { key: "q2", prompt: "Two?", standing: "settled" },
  ],
  claims: [
    aMatrixClaim("1.1", { questions: ["q1"], sources: ["zhukov"], centrality: 5 }),
    aMatrixClaim("1.2", { questions: ["q1"], essayStance: "disputes" }),
    aMatrixClaim("2.1", { type: "motive", modality: "hedged", section: "two" }),
  ],
  positions: [
    aMatrixPosition("own", { interpretation: "furr", question: "q1" }),
    aMatrixPosition("direct", { claim: "1.1", stance: "contests" }),
    aMatrixPosition("asked", { question: "q1", stance: "qualifies" }),
    aMatrixPosition("by-a", { interpretation: "school", by: "A", question: "q1", provenance: "reported" }),
    aMatrixPosition("by-b", {
      interpretation: "school",
      by: "B",
      question: "q1",
      stance: "contests",
      provenance: "characterised",
    }),
    aMatrixPosition("quiet", { interpretation: "school", claim: "2.1", stance: "silent" }),
  ],
};

const questionKeys = ["q1", "q2", "q3"];
const claimKeys = ["1.1", "1.2", "2.1", "3.1"];

const anyClaim = fc.record({
  questions: fc.uniqueArray(fc.constantFrom(...questionKeys)),
  essayStance: fc.constantFrom(...wordsOf(essayStances)),
  section: fc.constantFrom("one", "two", null),
});

const anyPosition = fc.record({
  interpretation: fc.constantFrom("furr", "getty", "school"),
  stance: fc.constantFrom(...wordsOf(stances)),
  provenance: fc.constantFrom(...wordsOf(provenances)),
  on: fc.constantFrom(...questionKeys, ...claimKeys),
});

/** Any matrix of four claims and three questions: whatever positions on whatever, the essay's own among them. */
export const anyMatrix: fc.Arbitrary<MatrixData> = fc
  .tuple(fc.array(anyClaim, { minLength: 4, maxLength: 4 }), fc.array(anyPosition, { maxLength: 40 }))
  .map(([claims, positions]) => ({
    ...aMatrix,
    questions: questionKeys.map((key) => ({ key, prompt: `${key}?`, standing: "open" })),
    claims: claims.map((claim, at) => aMatrixClaim(claimKeys[at] ?? "", claim)),
    positions: positions.map(({ on, ...position }, at) =>
      aMatrixPosition(`p${at}`, { ...position, ...(on.startsWith("q") ? { question: on } : { claim: on }) }),
    ),
  }));
