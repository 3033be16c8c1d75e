import fc from "fast-check";
import { type DebateMap, mapFormat, mapVersion } from "@/lib/maps/document";
import { recordStatuses, sourceKinds } from "@/lib/sources/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import { arbitraryClaims } from "./arbitrary-claims";
import { arbitraryCsl } from "./arbitrary-csl";
import { arbitraryDebate } from "./arbitrary-debate";
import { arbitrarySkeleton, type Skeleton } from "./arbitrary-skeleton";
import { arbitraryEdtf, arbitraryText, oneForEach, oneOrNone, someOf } from "./arbitrary-text";

const text = arbitraryText;

const arbitraryEssay = (slug: string, { sources }: Skeleton): fc.Arbitrary<DebateMap["essay"]> => {
  const author = fc.record({ family: text, given: text }, { requiredKeys: ["family"] });
  const required = {
    slug: fc.constant(slug),
    title: text,
    authors: fc.array(author, { minLength: 1, maxLength: 3 }),
    issued: arbitraryEdtf,
    language: fc.constantFrom("en", "ru", "sr-Latn", "zh-Hant-TW"),
    about: text,
  };
  const requiredKeys = ["slug", "title", "authors", "issued", "language", "about"] as const;
  return fc.record({ ...required, part: text, source: oneOrNone(sources) }, { requiredKeys: [...requiredKeys] });
};

const arbitrarySource = (key: string): fc.Arbitrary<DebateMap["sources"][number]> => {
  const common = {
    key: fc.constant(key),
    kind: fc.constantFrom(...wordsOf(sourceKinds)),
    csl: arbitraryCsl(key),
    citedAs: fc.array(text, { maxLength: 2 }),
    record: fc.constantFrom(...wordsOf(recordStatuses)),
    note: text,
  };
  // An unconfirmed record always says why; a confirmed one may.
  return fc
    .tuple(fc.record(common), fc.boolean())
    .map(([{ note, ...entry }, silent]) => (entry.record === "confirmed" && silent ? entry : { ...entry, note }));
};

const arbitraryCitation = (id: string, { sources }: Skeleton): fc.Arbitrary<DebateMap["citations"][number]> =>
  fc.record(
    {
      id: fc.constant(id),
      paragraph: fc.constant(Number.parseInt(id, 10)),
      source: fc.constantFrom(...sources),
      locator: text,
      asCited: text,
      signal: text,
    },
    { requiredKeys: ["id", "paragraph", "source", "asCited"] },
  );

const arbitraryPerson = (key: string): fc.Arbitrary<DebateMap["people"][number]> =>
  fc.record(
    {
      key: fc.constant(key),
      name: text,
      variants: fc.array(text, { maxLength: 3 }),
      role: text,
      born: arbitraryEdtf,
      died: arbitraryEdtf,
    },
    { requiredKeys: ["key", "name", "variants", "role"] },
  );

const terms = ["lishentsy", "kraikom", "чистка", "троïка", "𝔖oviet"];

const arbitraryGlossary = someOf(terms).chain((chosen) =>
  oneForEach(chosen, (term) => fc.record({ term: fc.constant(term), definition: text })),
);

function flesh(slug: string, skeleton: Skeleton): fc.Arbitrary<DebateMap> {
  const { paragraphs, sections, sources, citations, people } = skeleton;
  return fc
    .record({
      format: fc.constant(mapFormat),
      version: fc.constant(mapVersion),
      essay: arbitraryEssay(slug, skeleton),
      sections: oneForEach(sections, (section) => text.map((title) => ({ ...section, title }))),
      paragraphs: oneForEach(paragraphs, (number) => text.map((gist) => ({ number, gist }))),
      sources: oneForEach(sources, arbitrarySource),
      citations: oneForEach(citations, (id) => arbitraryCitation(id, skeleton)),
      people: oneForEach(people, arbitraryPerson),
      claims: arbitraryClaims(skeleton),
      debate: arbitraryDebate(skeleton),
      glossary: arbitraryGlossary,
    })
    .map(({ debate, ...map }) => ({ ...map, ...debate }));
}

/**
 * Any sound map with the given slug. Keys come from small pools, so that two maps share many entries, hold them in
 * different orders, and one key may be a person in one and an interpretation in the other.
 */
export const arbitraryMap = (slug = "any-essay"): fc.Arbitrary<DebateMap> =>
  arbitrarySkeleton.chain((skeleton) => flesh(slug, skeleton));
