import fc from "fast-check";
import { someOf } from "./arbitrary-text";

/** The keys of a map, before its entries are written: whatever refers, refers to these. */
export type Skeleton = {
  paragraphs: number[];
  sections: { key: string; from: number; to: number }[];
  sources: string[];
  citations: string[];
  questions: string[];
  interpretations: string[];
  people: string[];
  claims: string[];
  /** Which way inferences run: from later claims to earlier ones, or the other way round. */
  forwards: boolean;
};

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);
const holders = ["author", "getty", "zhukov", "school", "stalin", "yezhov"];

/** Sections that follow each other and need not cover every paragraph: cut points, taken in pairs. */
function arbitrarySections(paragraphs: readonly number[]): fc.Arbitrary<Skeleton["sections"]> {
  return fc.tuple(someOf(["opening", "middle", "close"]), someOf(paragraphs)).map(([keys, cuts]) => {
    const points = cuts.toSorted((a, b) => a - b);
    return keys.flatMap((key, at) => {
      const from = points[at * 2];
      return from === undefined ? [] : [{ key, from, to: points[at * 2 + 1] ?? from }];
    });
  });
}

/** The keys of any map. */
export const arbitrarySkeleton: fc.Arbitrary<Skeleton> = fc.integer({ min: 1, max: 5 }).chain((last) => {
  const paragraphs = upTo(last);
  const within = (suffixes: string[]) =>
    paragraphs.flatMap((number) => suffixes.map((suffix) => `${number}.${suffix}`));
  return fc
    .record({
      paragraphs: fc.constant(paragraphs),
      sections: arbitrarySections(paragraphs),
      sources: someOf(["s-1", "s-2", "s-3", "s-4"]),
      citations: someOf(within(["c1", "c2"])),
      questions: someOf(["q-1", "q-2", "q-3"]),
      holders: fc.tuple(someOf(holders, 1), fc.nat()).map(([keys, n]) => {
        const first = 1 + (n % keys.length);
        return { interpretations: keys.slice(0, first), people: keys.slice(first) };
      }),
      claims: someOf(within(["1", "2", "10"])),
      forwards: fc.boolean(),
    })
    .map(({ holders: { interpretations, people }, ...rest }) => ({
      ...rest,
      interpretations,
      people,
      citations: rest.sources.length > 0 ? rest.citations : [],
    }));
});
