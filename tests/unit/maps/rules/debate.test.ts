import { describe, expect, test } from "vitest";
import { at, expected, problemsOf, type SpoiltCase } from "@/tests/factories/spoilt-map";

const cases: SpoiltCase[] = [
  [
    "a position of no interpretation",
    (map) => Object.assign(at(map.positions, 0), { interpretation: "stalin" }),
    ["debate.json", "positions[0].interpretation", /interpretation "stalin"/],
  ],
  [
    "a position on nothing",
    (map) => Object.assign(at(map.positions, 0), { claim: undefined }),
    ["debate.json", "positions[0]", /must name exactly one of claim and question/],
  ],
  [
    "a position on two things",
    (map) => Object.assign(at(map.positions, 0), { question: "who-resisted" }),
    ["debate.json", "positions[0]", /must name exactly one of claim and question/],
  ],
  [
    "a position on no such claim",
    (map) => Object.assign(at(map.positions, 0), { claim: "1.9" }),
    ["debate.json", "positions[0].claim", /claim "1.9"/],
  ],
  [
    "a position on no such question",
    (map) => Object.assign(at(map.positions, 1), { question: "nowhere" }),
    ["debate.json", "positions[1].question", /question "nowhere"/],
  ],
  [
    "a ground in no paragraph",
    (map) => Object.assign(at(map.positions, 0), { basis: [{ paragraph: 5 }] }),
    ["debate.json", "positions[0].basis[0]", /names ¶5/],
  ],
  [
    "a locator's origin without a locator",
    (map) => at(map.positions, 1).basis.push({ source: "getty-2002", locatorFrom: "essay" }),
    ["debate.json", "positions[1].basis[1]", /where its locator is from, but has none/],
  ],
  [
    "own work without a source",
    (map) => Object.assign(at(map.positions, 1), { basis: [{ paragraph: 1 }] }),
    ["debate.json", "positions[1]", /is own-work without a source/],
  ],
  [
    "reported without a paragraph",
    (map) => Object.assign(at(map.positions, 0), { basis: [{ source: "getty-2002" }] }),
    ["debate.json", "positions[0]", /is reported without a paragraph/],
  ],
  [
    "silent without a basis",
    (map) => Object.assign(at(map.positions, 3), { basis: [] }),
    ["debate.json", "positions[3]", /is silent without a basis/],
  ],
  [
    "a doubtful position without a reason",
    (map) => Object.assign(at(map.positions, 3), { note: undefined }),
    ["debate.json", "positions[3]", /has low confidence without a note/],
  ],
  [
    "a difference on no such question",
    (map) => Object.assign(at(map.differences, 0), { question: "nowhere" }),
    ["debate.json", "differences[0].question", /question "nowhere"/],
  ],
  [
    "a difference between nobody",
    (map) => Object.assign(at(map.differences, 0), { between: ["author", "stalin"] }),
    ["debate.json", "differences[0].between[1]", /interpretation "stalin"/],
  ],
  [
    "a difference with oneself",
    (map) => Object.assign(at(map.differences, 0), { between: ["author", "author"] }),
    ["debate.json", "differences[0].between", /names "author" twice/],
  ],
  [
    "a difference on no such source",
    (map) => Object.assign(at(map.differences, 0), { basis: [{ source: "nowhere" }] }),
    ["debate.json", "differences[0].basis[0].source", /source "nowhere"/],
  ],
  [
    "a note on no paragraph",
    (map) => Object.assign(at(map.notes, 0), { paragraph: 6 }),
    ["debate.json", "notes[0].paragraph", /names ¶6/],
  ],
  [
    "a note on no such claim",
    (map) => Object.assign(at(map.notes, 0), { claim: "3.9" }),
    ["debate.json", "notes[0].claim", /claim "3.9"/],
  ],
  [
    "a note on no such source",
    (map) => Object.assign(at(map.notes, 0), { basis: [{ source: "nowhere" }] }),
    ["debate.json", "notes[0].basis[0].source", /source "nowhere"/],
  ],
  [
    "a doubtful note without a reason",
    (map) => Object.assign(at(map.notes, 0), { note: undefined }),
    ["debate.json", "notes[0]", /has medium confidence without a note/],
  ],
  [
    "an event of no such claim",
    (map) => at(map.events, 0).claims.push("3.9"),
    ["debate.json", "events[0].claims[1]", /claim "3.9"/],
  ],
  [
    "an event in no paragraph",
    (map) => at(map.events, 0).paragraphs.push(9),
    ["debate.json", "events[0].paragraphs[2]", /names ¶9/],
  ],
  [
    "an event of one claim twice",
    (map) => at(map.events, 0).claims.push("3.1"),
    ["debate.json", "events[0].claims", /names "3.1" twice/],
  ],
  [
    "an event in one paragraph twice",
    (map) => at(map.events, 0).paragraphs.push(3),
    ["debate.json", "events[0].paragraphs", /names "3" twice/],
  ],
];

describe("a map that is spoilt in its debate", () => {
  test.each(cases)("%s", (_name, spoil, ...problems) => {
    expect(problemsOf(spoil)).toEqual(expected(problems));
  });
});
