import fc from "fast-check";
import type { ArgumentClaim, ArgumentData } from "@/lib/argument/argument";
import type { ClaimPage } from "@/lib/claims/claim";

const sections = [
  { key: "reform", title: "Reform", from: 1, to: 3 },
  { key: "defeat", title: "Defeat", from: 4, to: 6 },
  { key: "aftermath", title: "Aftermath", from: 7, to: 9 },
];

/** A claim of an argument: the author's own, put as fact, in the section of its paragraph. */
export const anArgumentClaim = (key: string, more: Partial<ArgumentClaim> = {}): ArgumentClaim => {
  const paragraph = Number(key.split(".")[0]);
  return {
    key,
    paragraph,
    statement: `The statement of claim ${key}, which is long enough to need more than one line in its box.`,
    modality: "asserted",
    essayStance: "own",
    holder: { key: "author", name: "Author", kind: "essay" },
    section: sections.find(({ from, to }) => from <= paragraph && paragraph <= to)?.key ?? null,
    ...more,
  };
};

/** An argument of three sections; links as "premise>conclusion", with an exclamation mark where they harden. */
export function anArgument(keys: readonly string[], links: readonly string[]): ArgumentData {
  return {
    sections,
    claims: keys.map((key) => anArgumentClaim(key)),
    inferences: links.map((link) => {
      const [premise = "", conclusion = ""] = link.replace("!", "").split(">");
      return { premise, conclusion, hardening: link.endsWith("!") ? "There a guess, here a fact." : null };
    }),
  };
}

const keyOf = (n: number): string => `${(n % 10) + 1}.${n + 1}`;

/** Arguments of up to 24 claims, some outside all sections, without a circle: each link leads to a later claim. */
export const arbitraryArgument: fc.Arbitrary<ArgumentData> = fc
  .record({
    size: fc.integer({ min: 1, max: 24 }),
    links: fc.array(fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 23 }), fc.boolean()), { maxLength: 40 }),
  })
  .map(({ size, links }) => {
    const drawn = links
      .map(([a, b, hard]) => [Math.min(a, b), Math.max(a, b), hard] as const)
      .filter(([a, b]) => a !== b && b < size)
      .map(([a, b, hard]) => `${keyOf(a)}>${keyOf(b)}${hard ? "!" : ""}`);
    const once = new Map(drawn.map((link) => [link.replace("!", ""), link]));
    return anArgument(
      Array.from({ length: size }, (_, n) => keyOf(n)),
      [...once.values()],
    );
  });

/** The page of a claim of an argument, without evidence, questions and positions. */
export function aClaimPage(data: ArgumentData, key: string, more: Partial<ClaimPage> = {}): ClaimPage {
  const claim = data.claims.find((one) => one.key === key) ?? anArgumentClaim(key);
  return {
    ...claim,
    section: null,
    type: "event",
    centrality: 3,
    through: null,
    anchor: null,
    questions: [],
    evidence: [],
    notes: [],
    positions: [],
    inherited: [],
    notAssessed: [],
    restsOn: [],
    supports: [],
    previous: null,
    next: null,
    ...more,
  };
}
