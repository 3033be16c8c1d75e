import { expect, test } from "vitest";
import { authorNames, essayLabel, paragraphRange } from "@/lib/essays/essay";

const authors = [
  { family: "Furr", given: "Grover" },
  { family: "Collective", given: null },
];

test("an essay's label has its authors' family names, its title and its part", () => {
  expect(essayLabel({ authors, title: "Reform", part: "Part One" })).toBe("Furr and Collective, “Reform”, Part One");
  expect(essayLabel({ authors: authors.slice(0, 1), title: "Reform", part: null })).toBe("Furr, “Reform”");
});

test("authors are named in reading order", () => {
  expect(authorNames(authors)).toBe("Grover Furr and Collective");
});

test.each([
  [12, 12, "¶12"],
  [12, 19, "¶12–19"],
])("the paragraphs %i to %i are %s", (from, to, range) => {
  expect(paragraphRange(from, to)).toBe(range);
});
