import { claimTypes, modalities } from "@/lib/claims/vocabulary";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import { type DebateMap, type MapClaim, type MapPosition, mapFormat, mapVersion } from "@/lib/maps/document";
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
const paragraphsPerSection = 8;
const questionCount = 60;
const sourceCount = 50;

/** How many positions an interpretation has on a question: none, one or two, as in the map of Furr's essay. */
const onQuestion = [0, 0, 1, 1, 1, 2];

/** How many claims in a hundred an interpretation speaks to directly. */
const onClaim = 0.04;

/** The words that statements are cut from, so that rows are of different heights. */
const words =
  "The secretaries of the region objected to the draft, as the minutes of their meeting of that spring show, and asked the centre for more time before any vote was held";

const key = {
  section: (n: number) => `section-${n}`,
  source: (n: number) => `source-${n}`,
  question: (n: number) => `question-${n}`,
  interpretation: (n: number) => `interpretation-${n}`,
  claim: (n: number) => `${Math.floor(n / perParagraph) + 1}.${(n % perParagraph) + 1}`,
};

/** Text and works of the essay: sections of eight paragraphs, each of which cites a work. */
function madeText(paragraphCount: number) {
  const sectionCount = Math.ceil(paragraphCount / paragraphsPerSection);
  return {
    sections: upTo(sectionCount).map((n) => ({
      key: key.section(n),
      title: `Section ${n + 1}`,
      from: n * paragraphsPerSection + 1,
      to: Math.min(paragraphCount, (n + 1) * paragraphsPerSection),
    })),
    paragraphs: upTo(paragraphCount).map((n) => ({ number: n + 1, gist: `What paragraph ${n + 1} does.` })),
    sources: upTo(sourceCount).map((n) => ({
      key: key.source(n),
      kind: "monograph" as const,
      csl: { id: key.source(n), type: "book" as const, title: `Work ${n}`, author: [{ family: `Author ${n}` }] },
      citedAs: [`Work ${n}`],
      record: "confirmed" as const,
    })),
    citations: upTo(paragraphCount).map((n) => ({
      id: `${n + 1}.c1`,
      paragraph: n + 1,
      source: key.source(n % sourceCount),
      asCited: `Work ${n % sourceCount}`,
    })),
  };
}

/** Claims in the order of the text; a third of them cite nothing. */
function madeClaims(count: number, draw: () => number): MapClaim[] {
  const below = (limit: number): number => Math.floor(draw() * limit);
  return upTo(count).map((n) => {
    const paragraph = Math.floor(n / perParagraph) + 1;
    return {
      id: key.claim(n),
      paragraph,
      anchor: { start: "The secretaries", end: "was held" },
      statement: `${words.slice(0, 60 + below(words.length - 60)).trimEnd()} (${n}).`,
      type: wordsOf(claimTypes)[below(8)] ?? "event",
      modality: wordsOf(modalities)[below(4)] ?? "asserted",
      holder: key.interpretation(0),
      essayStance: "own",
      centrality: 1 + below(5),
      questions: [key.question(below(questionCount))],
      evidence: n % 3 === 0 ? [] : [{ citation: `${paragraph}.c1`, role: "attests" }],
      restsOn: [],
    };
  });
}

/** Positions on questions, which all their claims take over, and on some claims. */
function madePositions(claims: readonly MapClaim[], interpretationCount: number, draw: () => number): MapPosition[] {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const position = (interpretation: string, on: Pick<MapPosition, "id" | "claim" | "question">): MapPosition => ({
    interpretation,
    stance: one(wordsOf(stances)),
    summary: "Holds that the secretaries of the regions forced the measure upon a centre which had planned another.",
    provenance: one(wordsOf(provenances)),
    basis: [{ paragraph: 1 }, { source: key.source(0) }],
    confidence: "high",
    ...on,
  });
  return upTo(interpretationCount).flatMap((n) => {
    const interpretation = key.interpretation(n);
    const answers = upTo(questionCount).flatMap((q) =>
      upTo(one(onQuestion)).map((nth) =>
        position(interpretation, { id: `p-${n}-q${q}-${nth}`, question: key.question(q) }),
      ),
    );
    const remarks = claims
      .filter(() => draw() < onClaim)
      .map(({ id }) => position(interpretation, { id: `p-${n}-${id}`, claim: id }));
    return [...answers, ...remarks];
  });
}

/**
 * A made-up map of many claims, its matrix as full and as uneven as that of a finished map: somewhat more than half of
 * the cells hold marks, most of them taken over from the claims' questions.
 */
export function largeMatrixMap(claimCount: number, interpretationCount: number): DebateMap {
  const draw = drawing(2005);
  const claims = madeClaims(claimCount, draw);
  return {
    format: mapFormat,
    version: mapVersion,
    essay: {
      slug: "large",
      title: "A large essay",
      authors: [{ family: "Author" }],
      issued: "2005",
      language: "en",
      about: "Made to be measured.",
    },
    ...madeText(Math.ceil(claimCount / perParagraph)),
    people: [],
    questions: upTo(questionCount).map((n) => ({
      key: key.question(n),
      prompt: `Who decided upon measure ${n}, and what was it meant to achieve?`,
      background: "Made.",
      standing: { value: "open", summary: "Specialists are divided.", basis: [{ paragraph: 1 }] },
    })),
    interpretations: upTo(interpretationCount).map((n) => ({
      key: key.interpretation(n),
      name: n === 0 ? "Author" : `Interpretation ${n}`,
      kind: n === 0 ? "essay" : n % 3 === 0 ? "school" : "historian",
      summary: "An account.",
      works: [],
    })),
    claims,
    positions: madePositions(claims, interpretationCount, draw),
    differences: [],
    notes: [],
    events: [],
    openings: [],
    glossary: [],
  };
}
