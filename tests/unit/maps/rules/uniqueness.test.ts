import { describe, expect, test } from "vitest";
import { at, expected, problemsOf, repeat, type SpoiltCase } from "@/tests/factories/spoilt-map";

const cases: SpoiltCase[] = [
  ["sources", (map) => repeat(map.sources, 1), ["apparatus.json", "sources[3].key", /"pravda-1936" stands twice/]],
  ["citations", (map) => repeat(map.citations, 1), ["apparatus.json", "citations[3].id", /"2.c1" stands twice/]],
  [
    "questions",
    (map) => repeat(map.questions, 1),
    ["apparatus.json", "questions[2].key", /"who-resisted" stands twice/],
  ],
  [
    "interpretations",
    (map) => repeat(map.interpretations, 1),
    ["apparatus.json", "interpretations[3].key", /"getty" stands twice/],
  ],
  ["people", (map) => repeat(map.people, 0), ["apparatus.json", "people[2].key", /"stalin" stands twice/]],
  ["glossary", (map) => repeat(map.glossary, 0), ["apparatus.json", "glossary[1].term", /"kraikom" stands twice/]],
  ["claims", (map) => repeat(map.claims, 3), ["debate.json", "claims[4].id", /"4.1" stands twice/]],
  [
    "positions",
    (map) => repeat(map.positions, 0),
    ["debate.json", "positions[4].id", /"p-getty-supports" stands twice/],
  ],
  ["differences", (map) => repeat(map.differences, 0), ["debate.json", "differences[1].reason", /stands twice/]],
  ["notes", (map) => repeat(map.notes, 0), ["debate.json", "notes[1].id", /"n-3-1" stands twice/]],
  ["events", (map) => repeat(map.events, 0), ["debate.json", "events[1].key", /"october-plenum" stands twice/]],
  [
    "sections",
    (map) => map.sections.splice(1, 1, { ...at(map.sections, 0), from: 3, to: 4 }),
    ["text.json", "sections[1].key", /"reform" stands twice/],
  ],
  [
    "paragraphs",
    (map) => repeat(map.paragraphs, 3),
    ["text.json", "paragraphs[4].number", /"4" stands twice/],
    ["text.json", "paragraphs[4].number", /is 4 where 5 is due/],
  ],
  [
    "an interpretation and a person",
    (map) => map.people.push({ ...at(map.people, 1), key: "getty" }),
    ["apparatus.json", "people[2].key", /"getty" is an interpretation's key too/],
  ],
];

describe("a key that stands twice", () => {
  test.each(cases)("%s", (_name, spoil, ...problems) => {
    expect(problemsOf(spoil)).toEqual(expected(problems));
  });
});
