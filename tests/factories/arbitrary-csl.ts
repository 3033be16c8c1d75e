import fc from "fast-check";
import type { CslItem } from "@/lib/sources/csl";
import { arbitraryText } from "./arbitrary-text";

const text = arbitraryText;
/** JSON knows no negative zero. */
const asInJson = (value: number): number => (value === 0 ? 0 : value);
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map(asInJson);
const number = fc.oneof(text, fc.integer(), double);

const name = fc.oneof(
  fc.record({ family: text, given: text, suffix: text }, { requiredKeys: ["family"] }),
  fc.record({ literal: text }),
);

const datePart = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -99, max: 9999 }).map(String));
const dateParts = fc.array(fc.array(datePart, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 });

const date = fc.oneof(
  fc.record({ "date-parts": dateParts, circa: fc.boolean() }, { requiredKeys: ["date-parts"] }),
  fc.record({ raw: text }),
);

const people = fc.array(name, { maxLength: 3 });

const type = fc.constantFrom(
  "article-journal",
  "article-newspaper",
  "book",
  "chapter",
  "collection",
  "document",
  "interview",
  "legislation",
  "manuscript",
  "personal_communication",
  "speech",
  "thesis",
  "webpage",
);

const variables = {
  "title-short": text,
  "original-title": text,
  "container-title": text,
  "container-title-short": text,
  "collection-title": text,
  "collection-number": number,
  author: people,
  editor: people,
  translator: people,
  interviewer: people,
  recipient: people,
  "container-author": people,
  "collection-editor": people,
  "reviewed-author": people,
  "reviewed-title": text,
  issued: date,
  "original-date": date,
  accessed: date,
  publisher: text,
  "publisher-place": text,
  "original-publisher": text,
  "original-publisher-place": text,
  edition: number,
  volume: number,
  "number-of-volumes": number,
  issue: number,
  number,
  page: number,
  "number-of-pages": number,
  chapter: number,
  archive: text,
  archive_location: text,
  "archive-place": text,
  "call-number": text,
  event: text,
  "event-title": text,
  "event-place": text,
  genre: text,
  medium: text,
  section: text,
  language: text,
  DOI: text,
  ISBN: text,
  ISSN: text,
  URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  abstract: text,
  annote: text,
  note: text,
  // Zod lets no key of this name through: it is a trap, and no word of anybody's.
  custom: fc.dictionary(
    text.filter((key) => key !== "__proto__"),
    text,
    { maxKeys: 3 },
  ),
};

/** A bibliographic record with the given id and any of the variables that a map may hold. */
export const arbitraryCsl = (id: string): fc.Arbitrary<CslItem> =>
  fc
    .record({ type, title: text, ...variables }, { requiredKeys: ["type", "title"] })
    .map((record) => ({ ...record, id }) as CslItem);
