import { stances } from "@/lib/interpretations/vocabulary";
import type { DebateMap, MapClaim, MapPosition } from "@/lib/maps/document";
import { wordsOf } from "@/lib/vocabulary";
import { aMap } from "./a-map";
import { at } from "./spoilt-map";

const perParagraph = 20;
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

/**
 * A sound map of many claims: 20 in each paragraph, each resting on the one before it, each with two citations and
 * a position of a historian.
 */
export function largeMap(claimCount: number): DebateMap {
  const small = aMap();
  const paragraphs = upTo(Math.ceil(claimCount / perParagraph)).map((n) => ({ number: n + 1, gist: `Gist ${n + 1}.` }));
  const questions = upTo(40).map((n) => ({ ...at(small.questions, 0), key: `question-${n}` }));
  const historians = upTo(20).map((n) => ({
    ...at(small.interpretations, 1),
    key: `historian-${n}`,
    name: `Historian ${n}`,
  }));
  const citations = paragraphs.flatMap(({ number }) =>
    [1, 2].map((n) => ({ ...at(small.citations, 1), id: `${number}.c${n}`, paragraph: number })),
  );
  const idOf = (n: number): string => `${Math.floor(n / perParagraph) + 1}.${(n % perParagraph) + 1}`;
  const claims = upTo(claimCount).map((n): MapClaim => {
    const paragraph = Math.floor(n / perParagraph) + 1;
    return {
      ...at(small.claims, 0),
      id: idOf(n),
      paragraph,
      statement: `Claim ${n}: the secretaries of region ${n % 90} objected to the draft, as the minutes of their meeting show.`,
      questions: [`question-${n % 40}`, `question-${(n + 1) % 40}`],
      evidence: [1, 2].map((c) => ({ citation: `${paragraph}.c${c}`, role: "attests" as const })),
      restsOn: n === 0 ? [] : [idOf(n - 1)],
    };
  });
  const positions = upTo(claimCount).map((n): MapPosition => {
    const stance = at(wordsOf(stances), n % 4);
    return {
      ...at(small.positions, 1),
      id: `p-${n}`,
      interpretation: `historian-${n % 20}`,
      claim: idOf(n),
      question: undefined,
      stance,
    };
  });
  return aMap({
    sections: [{ key: "all", title: "All", from: 1, to: paragraphs.length }],
    paragraphs,
    questions,
    interpretations: [at(small.interpretations, 0), ...historians],
    citations,
    claims,
    positions,
    differences: [],
    notes: [],
    events: [],
    openings: [],
  });
}
