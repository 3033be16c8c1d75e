import { expect, test } from "vitest";
import { isWord, wordsOf } from "@/lib/vocabulary";

const vocabulary = { yes: "agreed", "not-yet": "open" };

test("the words of a vocabulary are its keys, in their order", () => {
  expect(wordsOf(vocabulary)).toEqual(["yes", "not-yet"]);
});

test.each([
  ["yes", true],
  ["not-yet", true],
  ["agreed", false],
  ["toString", false],
  ["__proto__", false],
  ["", false],
  [undefined, false],
  [["yes"], false],
])("%j is a word: %s", (value, expected) => {
  expect(isWord(vocabulary, value)).toBe(expected);
});
