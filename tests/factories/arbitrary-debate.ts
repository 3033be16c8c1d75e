import fc from "fast-check";
import { noteKinds } from "@/lib/essays/vocabulary";
import { differenceReasons, stances, standings } from "@/lib/interpretations/vocabulary";
import type { DebateMap, MapPosition } from "@/lib/maps/document";
import { openingKinds } from "@/lib/timeline/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import { arbitraryBasis, arbitraryConfidence, arbitraryParagraphBasis, arbitrarySourceBasis } from "./arbitrary-basis";
import type { Skeleton } from "./arbitrary-skeleton";
import { arbitraryEdtf, arbitraryText, oneForEach, oneOrNone, someOf } from "./arbitrary-text";

type Entry<Name extends "questions" | "interpretations" | "differences" | "notes" | "events" | "openings"> =
  fc.Arbitrary<DebateMap[Name][number]>;
const text = arbitraryText;

function arbitraryQuestion(key: string, skeleton: Skeleton): Entry<"questions"> {
  const source = arbitrarySourceBasis(skeleton);
  const summary = text;
  const value = fc.constantFrom(...wordsOf(standings));
  const unassessed = fc.record({ value: fc.constant("unassessed" as const), summary, basis: arbitraryBasis(skeleton) });
  const assessed =
    source &&
    fc
      .tuple(fc.record({ value, summary }), arbitraryBasis(skeleton), source)
      .map(([standing, others, ground]) => ({ ...standing, basis: [...others, ground] }));
  return fc.record({
    key: fc.constant(key),
    prompt: text,
    background: text,
    standing: assessed ? fc.oneof(assessed, unassessed) : unassessed,
  });
}

function arbitraryInterpretation(
  key: string,
  own: boolean,
  { sources, paragraphs }: Skeleton,
): Entry<"interpretations"> {
  const portrayal = fc.record({ summary: text, paragraphs: someOf(paragraphs) });
  const kind = own ? fc.constant("essay" as const) : fc.constantFrom("historian" as const, "school" as const);
  return fc.record(
    { key: fc.constant(key), name: text, kind, summary: text, works: someOf(sources), portrayal },
    { requiredKeys: ["key", "name", "kind", "summary", "works"] },
  );
}

/** Interpretations of which any one, but only one, is the essay's own. */
const arbitraryInterpretations = (skeleton: Skeleton): fc.Arbitrary<DebateMap["interpretations"]> =>
  fc
    .constantFrom(...skeleton.interpretations)
    .chain((own) => oneForEach(skeleton.interpretations, (key) => arbitraryInterpretation(key, key === own, skeleton)));

/** A position with the ground that its provenance and its stance call for. */
function arbitraryPosition(
  id: string,
  target: { claim: string } | { question: string },
  skeleton: Skeleton,
): fc.Arbitrary<MapPosition> {
  const source = arbitrarySourceBasis(skeleton);
  const paragraph = arbitraryParagraphBasis(skeleton);
  const grounds = fc.oneof(
    fc.record({ provenance: fc.constant("reported" as const), ground: paragraph }),
    fc.record({ provenance: fc.constant("characterised" as const), ground: paragraph }),
    ...(source ? [fc.record({ provenance: fc.constant("own-work" as const), ground: source })] : []),
  );
  const own = fc.record(
    {
      id: fc.constant(id),
      interpretation: fc.constantFrom(...skeleton.interpretations),
      by: text,
      stance: fc.constantFrom(...wordsOf(stances)),
      summary: text,
    },
    { requiredKeys: ["id", "interpretation", "stance", "summary"] },
  );
  return fc
    .tuple(own, grounds, arbitraryBasis(skeleton), arbitraryConfidence)
    .map(([position, { provenance, ground }, others, confidence]) => {
      const groundless = provenance === "characterised" && position.stance !== "silent";
      return { ...position, ...target, provenance, basis: groundless ? others : [...others, ground], ...confidence };
    });
}

function arbitraryPositions(skeleton: Skeleton): fc.Arbitrary<MapPosition[]> {
  const targets = [
    ...skeleton.claims.map((claim) => ({ claim })),
    ...skeleton.questions.map((question) => ({ question })),
  ];
  if (targets.length === 0) return fc.constant([]);
  return someOf(["p-1", "p-2", "p-3.1", "p-4"]).chain((ids) =>
    oneForEach(ids, (id) => fc.constantFrom(...targets).chain((target) => arbitraryPosition(id, target, skeleton))),
  );
}

function arbitraryDifferences(skeleton: Skeleton): fc.Arbitrary<DebateMap["differences"]> {
  const { questions, interpretations } = skeleton;
  if (questions.length === 0 || interpretations.length < 2) return fc.constant([]);
  return someOf(wordsOf(differenceReasons)).chain((reasons) =>
    oneForEach(
      reasons,
      (reason): Entry<"differences"> =>
        fc.record({
          question: fc.constantFrom(...questions),
          between: someOf(interpretations, 2),
          reason: fc.constant(reason),
          summary: text,
          basis: arbitraryBasis(skeleton),
        }),
    ),
  );
}

function arbitraryNote(id: string, skeleton: Skeleton): Entry<"notes"> {
  const { paragraphs, claims } = skeleton;
  const note = fc.record(
    {
      id: fc.constant(id),
      paragraph: fc.constantFrom(...paragraphs),
      claim: oneOrNone(claims),
      kind: fc.constantFrom(...wordsOf(noteKinds)),
      essaySays: text,
      found: text,
      basis: arbitraryBasis(skeleton),
    },
    { requiredKeys: ["id", "paragraph", "kind", "essaySays", "found", "basis"] },
  );
  return fc.tuple(note, arbitraryConfidence).map(([entry, confidence]) => ({ ...entry, ...confidence }));
}

const arbitraryEvent = (key: string, { claims, paragraphs }: Skeleton): Entry<"events"> =>
  fc.record(
    {
      key: fc.constant(key),
      date: arbitraryEdtf,
      label: text,
      claims: someOf(claims),
      paragraphs: someOf(paragraphs),
      note: text,
    },
    { requiredKeys: ["key", "date", "label", "claims", "paragraphs"] },
  );

/** An opening with the ground and the doubt that it needs; a closing opens nothing. */
const arbitraryOpening = (key: string, skeleton: Skeleton): Entry<"openings"> =>
  fc
    .tuple(
      fc.record({
        key: fc.constant(key),
        date: arbitraryEdtf,
        kind: fc.constantFrom(...wordsOf(openingKinds)),
        label: text,
        opens: someOf(skeleton.sources),
      }),
      arbitraryParagraphBasis(skeleton),
      arbitraryBasis(skeleton),
      arbitraryConfidence,
    )
    .map(([opening, ground, others, confidence]) => ({
      ...opening,
      opens: opening.kind === "closed" ? [] : opening.opens,
      basis: [...others, ground],
      ...confidence,
    }));

/** What any map says about its essay, in whatever order. */
export const arbitraryDebate = (skeleton: Skeleton) =>
  fc.record({
    questions: oneForEach(skeleton.questions, (key) => arbitraryQuestion(key, skeleton)),
    interpretations: arbitraryInterpretations(skeleton),
    positions: arbitraryPositions(skeleton),
    differences: arbitraryDifferences(skeleton),
    notes: someOf(["n-1", "n-2", "n-3"]).chain((ids) => oneForEach(ids, (id) => arbitraryNote(id, skeleton))),
    events: someOf(["e-1", "e-2", "e-3"]).chain((keys) => oneForEach(keys, (key) => arbitraryEvent(key, skeleton))),
    openings: someOf(["o-1", "o-2"]).chain((keys) => oneForEach(keys, (key) => arbitraryOpening(key, skeleton))),
  });
