import type { Modality } from "@/lib/claims/vocabulary";
import type { DebateMap } from "./document";
import { identityOf } from "./identity";
import type { Report } from "./rules/finding";

/** A map's keys, for looking references up. */
export type MapIndex = {
  paragraphs: Set<number>;
  sources: Set<string>;
  citations: Map<string, { paragraph: number }>;
  questions: Set<string>;
  interpretations: Set<string>;
  claims: Map<string, { modality: Modality }>;
  /** Keys of interpretations and of people: whoever can hold a claim. */
  holders: Set<string>;
};

/** Collects a map's keys and reports those that stand twice. */
export function indexMap(map: DebateMap, report: Report): MapIndex {
  const unique = <Key extends string | number>(collection: keyof DebateMap, field: string, keys: Key[]): Set<Key> => {
    const seen = new Set<Key>();
    keys.forEach((key, at) => {
      if (seen.has(key))
        report(
          [collection, at, field],
          `"${key}" stands twice in ${collection}: keys are unique. Rename or remove one.`,
        );
      seen.add(key);
    });
    return seen;
  };

  const interpretations = unique(
    "interpretations",
    "key",
    map.interpretations.map(({ key }) => key),
  );
  const people = unique(
    "people",
    "key",
    map.people.map(({ key }) => key),
  );
  map.people.forEach(({ key }, at) => {
    if (interpretations.has(key))
      report(
        ["people", at, "key"],
        `"${key}" is an interpretation's key too, so a holder could not be told: give the person another.`,
      );
  });
  unique(
    "citations",
    "id",
    map.citations.map(({ id }) => id),
  );
  unique(
    "claims",
    "id",
    map.claims.map(({ id }) => id),
  );
  unique(
    "sections",
    "key",
    map.sections.map(({ key }) => key),
  );
  unique(
    "positions",
    "id",
    map.positions.map(({ id }) => id),
  );
  unique(
    "notes",
    "id",
    map.notes.map(({ id }) => id),
  );
  unique(
    "events",
    "key",
    map.events.map(({ key }) => key),
  );
  unique(
    "openings",
    "key",
    map.openings.map(({ key }) => key),
  );
  unique("differences", "reason", map.differences.map(identityOf.differences));
  unique(
    "glossary",
    "term",
    map.glossary.map(({ term }) => term),
  );
  return {
    paragraphs: unique(
      "paragraphs",
      "number",
      map.paragraphs.map(({ number }) => number),
    ),
    sources: unique(
      "sources",
      "key",
      map.sources.map(({ key }) => key),
    ),
    citations: new Map(map.citations.map((citation) => [citation.id, citation])),
    questions: unique(
      "questions",
      "key",
      map.questions.map(({ key }) => key),
    ),
    interpretations,
    claims: new Map(map.claims.map((claim) => [claim.id, claim])),
    holders: new Set([...interpretations, ...people]),
  };
}
