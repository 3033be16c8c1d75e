import fc from "fast-check";
import type { ComparedClaim, ComparisonData, PlacedPosition } from "@/lib/compare/comparison";
import type { CompareView } from "@/lib/compare/view";
import type { Ground, InterpretationRef } from "@/lib/interpretations/position";
import { provenances, stances, standings } from "@/lib/interpretations/vocabulary";
import type { DebateMap, MapBasis } from "@/lib/maps/document";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import { wordsOf } from "@/lib/vocabulary";

/** A whole map as the data of comparisons, drawn from the file instead of from the database. */
export function comparisonOf(map: DebateMap): ComparisonData {
  const interpretations = new Map(map.interpretations.map(({ key, name, kind }) => [key, { key, name, kind }]));
  const people = new Map(map.people.map(({ key, name }) => [key, { key, name, kind: "person" as const }]));
  const prompts = new Map(map.questions.map(({ key, prompt }) => [key, prompt]));
  const sources = new Map(map.sources.map(({ key, csl }) => [key, shortReference(cslItemSchema.parse(csl))]));
  const found = <Value>(values: ReadonlyMap<string, Value>, key: string): Value => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`The map has no “${key}”.`);
    return value;
  };
  const toGround = (basis: MapBasis): Ground =>
    "paragraph" in basis
      ? { kind: "paragraph", number: basis.paragraph }
      : {
          kind: "source",
          key: basis.source,
          reference: found(sources, basis.source),
          locator: basis.locator ?? null,
          fromEssay: basis.locatorFrom === "essay",
        };
  const asked = (key: string) => ({ key, prompt: found(prompts, key) });
  const standingOf = new Map(map.questions.map(({ key, standing }) => [key, standing.value]));
  const order = [...interpretations.keys()];
  return {
    interpretations: [...interpretations.values()],
    questions: map.questions.map(({ key, prompt, standing }) => ({
      key,
      prompt,
      standing: { ...standing, basis: standing.basis.map(toGround) },
    })),
    claims: map.claims.map(({ id, statement, modality, paragraph, holder, essayStance, questions }) => ({
      key: id,
      statement,
      modality,
      paragraph,
      holder: interpretations.get(holder) ?? found(people, holder),
      essayStance,
      questions,
    })),
    positions: map.positions
      .map(({ id, interpretation, question, claim, by, note, basis, ...position }) => ({
        ...position,
        key: id,
        interpretation: found(interpretations, interpretation),
        by: by ?? null,
        note: note ?? null,
        basis: basis.map(toGround),
        question: question === undefined ? null : asked(question),
        claim: claim ?? null,
      }))
      .sort((a, b) => order.indexOf(a.interpretation.key) - order.indexOf(b.interpretation.key)),
    differences: map.differences.map(({ question, between, basis, ...difference }) => ({
      ...difference,
      key: `${question} ${between.join(" ")} ${difference.reason}`,
      question: { ...asked(question), standing: found(standingOf, question) },
      sides: order.filter((key) => between.includes(key)).map((key) => found(interpretations, key)),
      basis: basis.map(toGround),
    })),
  };
}

const essay: InterpretationRef = { key: "furr", name: "Furr", kind: "essay" };
const getty: InterpretationRef = { key: "getty", name: "Getty", kind: "historian" };
const school: InterpretationRef = { key: "school", name: "The school", kind: "school" };
const thurston: InterpretationRef = { key: "thurston", name: "Thurston", kind: "historian" };
const zhukov: InterpretationRef = { key: "zhukov", name: "Zhukov", kind: "historian" };

/** The interpretations of {@link aComparison}, the essay's own first. */
export const someInterpretations = [essay, getty, school, thurston, zhukov] as const;

const byKey = (key: string): InterpretationRef =>
  someInterpretations.find((interpretation) => interpretation.key === key) ?? essay;

/** A position of Getty's own work in support, on the question `elections`. */
export const placedPosition = (
  key: string,
  { of = "getty", ...more }: Partial<PlacedPosition> & { of?: string } = {},
): PlacedPosition => ({
  key,
  interpretation: byKey(of),
  by: null,
  stance: "supports",
  summary: `What ${key} says.`,
  provenance: "own-work",
  confidence: "high",
  note: null,
  basis: [],
  question: more.claim ? null : { key: "elections", prompt: "Elections?" },
  claim: null,
  ...more,
});

/** A claim of the author's own, on these questions. */
export const comparedClaim = (key: string, questions: string[]): ComparedClaim => ({
  key,
  paragraph: Number.parseInt(key, 10),
  statement: `What claim ${key} says.`,
  modality: "asserted",
  holder: essay,
  essayStance: "own",
  questions,
});

/** An essay, four interpretations, the questions `elections` and `plenum`, three claims; without positions. */
export const aComparison = (more: Partial<ComparisonData> = {}): ComparisonData => ({
  interpretations: [...someInterpretations],
  questions: [
    { key: "elections", prompt: "Elections?", standing: { value: "open", summary: "Divided.", basis: [] } },
    { key: "plenum", prompt: "The plenum?", standing: { value: "unassessed", summary: "", basis: [] } },
  ],
  claims: [comparedClaim("1.1", ["elections", "plenum"]), comparedClaim("1.2", ["plenum"]), comparedClaim("2.1", [])],
  positions: [],
  differences: [],
  ...more,
});

/** The same with any positions on its questions and claims. */
export const arbitraryComparison: fc.Arbitrary<ComparisonData> = fc
  .array(
    fc.record({
      of: fc.constantFrom(...someInterpretations.map(({ key }) => key)),
      on: fc.constantFrom("elections", "plenum", "1.1", "1.2", "2.1"),
      stance: fc.constantFrom(...wordsOf(stances)),
      provenance: fc.constantFrom(...wordsOf(provenances)),
    }),
  )
  .map((drawn) => {
    const data = aComparison();
    const positions = drawn.map(({ of, on, ...position }, n) => {
      const asked = data.questions.find(({ key }) => key === on) ?? null;
      return placedPosition(`p${n}`, { of, ...position, question: asked, claim: asked ? null : on });
    });
    return { ...data, positions };
  });

/** A comparison of any two to four of {@link someInterpretations}, in any order, with any filters. */
export const arbitraryView: fc.Arbitrary<CompareView> = fc.record({
  with: fc
    .shuffledSubarray(
      someInterpretations.filter(({ kind }) => kind !== "essay").map(({ key }) => key),
      { minLength: 2 },
    )
    .map((keys) => [...keys]),
  essay: fc.boolean(),
  question: fc.constantFrom(null, "elections", "plenum"),
  standing: fc.constantFrom(null, ...wordsOf(standings)),
  provenance: fc.constantFrom(null, ...wordsOf(provenances)),
  verdict: fc.constant(null),
  claims: fc.constant<CompareView["claims"]>([]),
});
