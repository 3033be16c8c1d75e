import { type DebateMap, mapFormat, mapVersion } from "@/lib/maps/document";
import { aDebate } from "./a-map-debate";

const text = {
  sections: [
    { key: "reform", title: "Reform", from: 1, to: 2 },
    { key: "defeat", title: "Defeat", from: 3, to: 4 },
  ],
  paragraphs: [
    { number: 1, gist: "Announces the reform of the electoral law." },
    { number: 2, gist: "Describes who drafted it." },
    { number: 3, gist: "Reports the objections of the secretaries." },
    { number: 4, gist: "Concludes that the reform failed." },
  ],
} satisfies Partial<DebateMap>;

const sources: DebateMap["sources"] = [
  {
    key: "the-essay",
    kind: "essay",
    csl: {
      id: "the-essay",
      type: "article-journal",
      title: "The Reform",
      author: [{ family: "Author", given: "Ann" }],
    },
    citedAs: [],
    record: "confirmed",
  },
  {
    key: "pravda-1936",
    kind: "newspaper",
    csl: { id: "pravda-1936", type: "article-newspaper", title: "Правда", issued: { "date-parts": [[1936, 3, 5]] } },
    citedAs: ["Pravda, March 5, 1936"],
    record: "confirmed",
  },
  {
    key: "getty-2002",
    kind: "article",
    csl: { id: "getty-2002", type: "article-journal", title: "Excesses", author: [{ family: "Getty" }], volume: 43 },
    citedAs: ["Getty, Excesses"],
    record: "unconfirmed",
    note: "The page numbers were not checked.",
  },
];

const citations: DebateMap["citations"] = [
  { id: "1.c1", paragraph: 1, source: "pravda-1936", asCited: "Pravda, March 5, 1936" },
  { id: "2.c1", paragraph: 2, source: "getty-2002", locator: "126", asCited: "Getty, Excesses 126", signal: "cf." },
  { id: "3.c1", paragraph: 3, source: "getty-2002", locator: "130", asCited: "Getty, Excesses 130" },
];

const people: DebateMap["people"] = [
  { key: "stalin", name: "Joseph Stalin", variants: ["Сталин"], role: "general secretary", born: "1878", died: "1953" },
  { key: "kravtsov", name: "I. A. Kravtsov", variants: [], role: "first secretary" },
];

/**
 * A small sound map: two sections, four paragraphs, three sources, three interpretations, four claims; positions of
 * every provenance and every stance.
 * @param overrides top-level keys that replace the map's own
 */
export function aMap(overrides: Partial<DebateMap> = {}): DebateMap {
  return structuredClone({
    format: mapFormat,
    version: mapVersion,
    essay: {
      slug: "the-reform",
      title: "The Reform",
      part: "Part One",
      authors: [{ family: "Author", given: "Ann" }, { family: "Collective" }],
      issued: "2005",
      language: "en",
      source: "the-essay",
      about: "An essay on an electoral law.",
    },
    ...text,
    sources,
    citations,
    people,
    ...aDebate,
    glossary: [{ term: "kraikom", definition: "A regional committee of the Party." }],
    ...overrides,
  } satisfies DebateMap);
}
