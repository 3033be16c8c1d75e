import { claimTypes, modalities } from "@/lib/claims/vocabulary";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import type { MatrixData, MatrixPosition } from "@/lib/matrix/matrix";
import { wordsOf } from "@/lib/vocabulary";

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

/** Numbers from 0 to 1 that look drawn by chance and are the same in every run (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const perParagraph = 5;
const perSection = 40;
const questionCount = 60;

/** How many positions an interpretation has on a question: none, one or two, as in the map of Furr's essay. */
const onQuestion = [0, 0, 1, 1, 1, 2];

/** How many claims in a hundred an interpretation speaks to directly. */
const onClaim = 0.04;

/**
 * A made-up matrix of many claims, as full and as uneven as that of a finished map: somewhat more than half of the
 * cells hold marks, most of them taken over from the claims' questions.
 */
export function largeMatrix(claimCount: number, interpretationCount: number): MatrixData {
  const draw = drawing(2005);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const interpretations = upTo(interpretationCount).map((n) => ({
    key: `interpretation-${n}`,
    name: n === 0 ? "Essay" : `Interpretation ${n}`,
    kind: n === 0 ? ("essay" as const) : n % 3 === 0 ? ("school" as const) : ("historian" as const),
  }));
  const position = (key: string, interpretation: string, on: Partial<MatrixPosition>): MatrixPosition => ({
    key,
    interpretation,
    by: null,
    stance: one(wordsOf(stances)),
    provenance: one(wordsOf(provenances)),
    summary: "Holds that the secretaries of the regions forced the measure upon a centre which had planned another.",
    claim: null,
    question: null,
    ...on,
  });
  const questions = upTo(questionCount).map((n) => ({
    key: `question-${n}`,
    prompt: `Who decided upon measure ${n}, and what was it meant to achieve?`,
    standing: "open" as const,
  }));
  const claims = upTo(claimCount).map((n) => ({
    key: `${Math.floor(n / perParagraph) + 1}.${(n % perParagraph) + 1}`,
    paragraph: Math.floor(n / perParagraph) + 1,
    section: `section-${Math.floor(n / perSection)}`,
    statement: `The secretaries of region ${n % 90} objected to the draft, as the minutes of their meeting show.`,
    type: one(wordsOf(claimTypes)),
    modality: one(wordsOf(modalities)),
    essayStance: "own" as const,
    centrality: 1 + Math.floor(draw() * 5),
    questions: [`question-${Math.floor(draw() * questionCount)}`],
    sources: n % 3 === 0 ? [] : [`source-${n % 50}`],
  }));
  const positions = [
    ...interpretations.flatMap(({ key }) =>
      questions.flatMap((question) =>
        upTo(one(onQuestion)).map((n) => position(`p-${key}-${question.key}-${n}`, key, { question: question.key })),
      ),
    ),
    ...claims.flatMap((claim) =>
      interpretations
        .filter(() => draw() < onClaim)
        .map(({ key }) => position(`p-${key}-${claim.key}`, key, { claim: claim.key })),
    ),
  ];
  return {
    interpretations,
    sections: upTo(Math.ceil(claimCount / perSection)).map((n) => ({ key: `section-${n}`, title: `Section ${n + 1}` })),
    sources: upTo(50).map((n) => ({ key: `source-${n}`, label: `Source ${n}` })),
    questions,
    claims,
    positions,
  };
}
