import { describe, expect, test } from "vitest";
import { at, expected, problemsOf, type SpoiltCase } from "@/tests/factories/spoilt-map";

const cases: SpoiltCase[] = [
  [
    "a record under another id",
    (map) => Object.assign(at(map.sources, 1).csl, { id: "pravda" }),
    ["apparatus.json", "sources[1].csl.id", /is "pravda" where the key is "pravda-1936"/],
  ],
  [
    "an unconfirmed record without a note",
    (map) => Object.assign(at(map.sources, 2), { note: undefined }),
    ["apparatus.json", "sources[2]", /unconfirmed record without a note/],
  ],
  [
    "a citation of no paragraph",
    (map) => Object.assign(at(map.citations, 0), { id: "9.c1", paragraph: 9 }),
    ["apparatus.json", "citations[0].paragraph", /names ¶9.*end at ¶4/],
    ["debate.json", "claims[0].evidence[0]", /citation "1.c1", which is not in citations/],
    ["debate.json", "claims[1].evidence[1]", /citation "1.c1"/],
  ],
  [
    "a citation of no source",
    (map) => Object.assign(at(map.citations, 0), { source: "izvestia" }),
    ["apparatus.json", "citations[0].source", /source "izvestia", which is not in the map/],
  ],
  [
    "a citation's id of another paragraph",
    (map) => Object.assign(at(map.citations, 2), { id: "4.c1" }),
    ["apparatus.json", "citations[2].id", /"4.c1" does not begin with its paragraph's number, 3/],
    ["debate.json", "claims[2].evidence[0]", /citation "3.c1"/],
  ],
  [
    "a standing without a source",
    (map) => Object.assign(at(map.questions, 0).standing, { basis: [{ paragraph: 1 }] }),
    ["apparatus.json", "questions[0].standing", /is open without a source/],
  ],
  [
    "a standing on a source that is not there",
    (map) => at(map.questions, 1).standing.basis.push({ source: "nowhere" }),
    ["apparatus.json", "questions[1].standing.basis[0].source", /source "nowhere"/],
  ],
  [
    "a work that is not there",
    (map) => at(map.interpretations, 2).works.push("nowhere"),
    ["apparatus.json", "interpretations[2].works[0]", /source "nowhere"/],
  ],
  [
    "a work named twice",
    (map) => at(map.interpretations, 1).works.push("getty-2002"),
    ["apparatus.json", "interpretations[1].works", /names "getty-2002" twice/],
  ],
  [
    "a portrayal in no paragraph",
    (map) => at(map.interpretations, 1).portrayal?.paragraphs.push(7),
    ["apparatus.json", "interpretations[1].portrayal.paragraphs[2]", /names ¶7/],
  ],
  [
    "a portrayal in one paragraph twice",
    (map) => at(map.interpretations, 1).portrayal?.paragraphs.push(2),
    ["apparatus.json", "interpretations[1].portrayal.paragraphs", /names "2" twice/],
  ],
  [
    "no interpretation of the essay's own",
    (map) => Object.assign(at(map.interpretations, 0), { kind: "historian" }),
    ["apparatus.json", "interpretations", /hold 0 of kind "essay": exactly one/],
  ],
  [
    "two interpretations of the essay's own",
    (map) => Object.assign(at(map.interpretations, 1), { kind: "essay" }),
    ["apparatus.json", "interpretations", /hold 2 of kind "essay"/],
  ],
];

describe("a map that is spoilt in its apparatus", () => {
  test.each(cases)("%s", (_name, spoil, ...problems) => {
    expect(problemsOf(spoil)).toEqual(expected(problems));
  });
});
