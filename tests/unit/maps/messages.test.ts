import { expect, test } from "vitest";
import { parseMap } from "@/lib/maps/parse";
import { aMap } from "@/tests/factories/a-map";
import { mapText } from "@/tests/factories/map-texts";
import { setAt } from "@/tests/setup/json-places";

type Keys = (string | number)[];

const anchor = "may hold four words at most: an anchor locates a passage, it does not quote it.";
const date = "must be an EDTF date, such as 1937, 1937-10-11 or 1937-07-05/1937-07-11.";
const basis = "must name either a paragraph or a source (with its locator, if known).";
const key = "must be lower-case letters, digits and hyphens.";

/** Values that have the wrong shape, and the sentence that says what to do. */
const cases: [keys: Keys, value: unknown, path: string, message: string][] = [
  [["format"], "x", "format", 'must be "sic-et-non/debate-map".'],
  [["version"], 2, "version", "must be 1: this program reads no other version."],
  [["essay"], undefined, "essay", "is missing: it must be an object."],
  [["essay"], [], "essay", "must be an object."],
  [["essay", "slug"], "The Reform", "essay.slug", key],
  [["essay", "title"], undefined, "essay.title", "is missing: it must be a string."],
  [["essay", "title"], 3, "essay.title", "must be a string."],
  [["essay", "title"], "  ", "essay.title", "must not be empty."],
  [["essay", "authors"], [], "essay.authors", "needs at least one entry."],
  [["essay", "issued"], "spring 2005", "essay.issued", date],
  [["essay", "language"], "English", "essay.language", "must be a BCP 47 tag, such as en."],
  [["essay", "about"], "a\0b", "essay.about", "holds a NUL character: remove it."],
  [["essay", "about"], "a\uD83D", "essay.about", "holds half of a surrogate pair: its encoding is damaged."],
  [["sections", 0, "from"], 1.5, "sections[0].from", "must be a whole number."],
  [["sections", 0, "from"], 0, "sections[0].from", "must be more than 0."],
  [["paragraphs"], [], "paragraphs", "needs at least one entry."],
  [
    ["sources", 0, "kind"],
    "book",
    "sources[0].kind",
    "must be one of archival-document, document-collection, legislation, speech, interview, memoir, newspaper, monograph, article, essay.",
  ],
  [
    ["sources", 0, "csl", "author", 0],
    { name: "Author" },
    "sources[0].csl.author[0]",
    "must be a person (family, given, suffix) or a body (literal).",
  ],
  [
    ["sources", 0, "csl", "issued"],
    "1936",
    "sources[0].csl.issued",
    "must be a date: date-parts (one or two lists of year, month, day; circa, if so), or raw.",
  ],
  [["sources", 0, "csl", "volume"], true, "sources[0].csl.volume", "must be text or a number."],
  [
    ["sources", 0, "csl", "URL"],
    "example.org",
    "sources[0].csl.URL",
    "must be a full address, such as https://example.org/page.",
  ],
  [["citations", 0, "id"], "1.c", "citations[0].id", "must be the paragraph's number, .c and a number, such as 23.c1."],
  [
    ["questions", 0, "standing", "basis", 0],
    { paragraph: 1, source: "getty-2002" },
    "questions[0].standing.basis[0]",
    basis,
  ],
  [
    ["questions", 0, "standing", "basis", 0],
    { source: "getty-2002", locatorFrom: "work" },
    "questions[0].standing.basis[0]",
    basis,
  ],
  [["claims", 0, "id"], "1.01", "claims[0].id", "must be the paragraph's number, a point and a number, such as 23.1."],
  [["claims", 0, "anchor", "start"], "one two\nthree four five", "claims[0].anchor.start", anchor],
  [["claims", 0, "anchor", "end"], "раз два три четыре пять", "claims[0].anchor.end", anchor],
  [["claims", 0, "anchor", "end"], "", "claims[0].anchor.end", "must not be empty."],
  [["claims", 0, "centrality"], 6, "claims[0].centrality", "must be at most 5."],
  [["claims", 0, "centrality"], 0, "claims[0].centrality", "must be at least 1."],
  [
    ["claims", 0, "modality"],
    "certain",
    "claims[0].modality",
    "must be one of asserted, hedged, conjectured, undetermined.",
  ],
  [["claims", 0, "questions"], "contested-elections", "claims[0].questions", "must be an array."],
  [["differences", 0, "between"], ["author"], "differences[0].between", "needs at least 2 entries."],
  [["events", 0, "date"], "11 October 1937", "events[0].date", date],
  [["people", 0, "born"], "", "people[0].born", "must not be empty."],
];

test.each(cases)("%j as %j", (keys, value, path, message) => {
  const parsed = parseMap(mapText(setAt(aMap(), keys, value)));
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ file: "map.json", path, message });
});
