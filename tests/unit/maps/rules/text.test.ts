import { describe, expect, test } from "vitest";
import { at, type ExpectedProblem, expected, problemsOf, type SpoiltCase } from "@/tests/factories/spoilt-map";

const cases: SpoiltCase[] = [
  [
    "paragraphs do not begin at 1",
    (map) => Object.assign(at(map.paragraphs, 0), { number: 9 }),
    ["text.json", "paragraphs[0].number", /is 9 where 1 is due/],
    ["apparatus.json", "citations[0].paragraph", /names ¶1/],
    ["apparatus.json", "questions[0].standing.basis[1]", /names ¶1/],
    ["debate.json", "claims[0].paragraph", /names ¶1/],
    ["debate.json", "openings[1].basis[0]", /names ¶1/],
  ],
  [
    "paragraphs out of order",
    (map) => map.paragraphs.reverse(),
    ...[4, 3, 2, 1].map(
      (number, index): ExpectedProblem => [
        "text.json",
        `paragraphs[${index}].number`,
        new RegExp(`is ${number} where ${index + 1} is due`),
      ],
    ),
  ],
  [
    "a section that ends before it begins",
    (map) => Object.assign(at(map.sections, 1), { from: 4, to: 3 }),
    ["text.json", "sections[1]", /"defeat" ends before it begins/],
  ],
  [
    "sections that overlap",
    (map) => Object.assign(at(map.sections, 1), { from: 2 }),
    ["text.json", "sections[1]", /begins at ¶2, inside the section before it/],
  ],
  [
    "a section in another",
    (map) => map.sections.push({ key: "inner", title: "Inner", from: 1, to: 1 }),
    ["text.json", "sections[2]", /begins at ¶1, inside the section before it/],
  ],
  [
    "a section beyond the end",
    (map) => Object.assign(at(map.sections, 1), { to: 5 }),
    ["text.json", "sections[1]", /ends at ¶5, but the last paragraph is ¶4/],
  ],
  [
    "the essay's own source is missing",
    (map) => Object.assign(map.essay, { source: "nowhere" }),
    ["text.json", "essay.source", /source "nowhere", which is not in sources/],
  ],
];

describe("a map that is spoilt in its text", () => {
  test.each(cases)("%s", (_name, spoil, ...problems) => {
    expect(problemsOf(spoil)).toEqual(expected(problems));
  });
});
