import { describe, expect, test } from "vitest";
import { bibliographyFrom } from "@/lib/propose/bibliography";
import { formatOf, readBibliography } from "@/lib/propose/bibliography-formats";

const json = JSON.stringify([
  {
    id: "carr",
    type: "book",
    title: "Foundations",
    author: [{ family: "Carr" }],
    custom: { "cited-as": "Carr, Foundations; Foundations" },
  },
]);
const bibtex =
  "@article{carr, author = {Carr, Edward and Dahl, Eva}, title = {Foundations}, journal = {Past}, year = 2002}";
const ris = "TY  - JOUR\nID  - carr\nAU  - Carr, Edward\nTI  - Foundations\nPY  - 2002\nER  - \n";

describe("a bibliography", () => {
  test.each([
    ["csl-json", json],
    ["bibtex", bibtex],
    ["ris", ris],
  ])("in %s is told by its text, and read", (format, text) => {
    expect(formatOf(text)).toBe(format);
    const { entries } = readBibliography(`\uFEFF${text}`);
    expect(entries.map(({ csl }) => [csl.id, csl.title, csl.author?.[0]])).toMatchObject([
      ["carr", "Foundations", { family: "Carr" }],
    ]);
  });

  test("brings the essay's short forms along", () => {
    expect(readBibliography(json).entries[0]?.citedAs).toEqual(["Carr, Foundations", "Foundations"]);
  });

  test.each([
    ["{ not json", /not JSON/],
    ["[1, 2]", /must be a record/],
    ["nothing of the kind", /no record/],
    ["", /no record/],
  ])("“%s” is refused with a sentence", (text, message) => {
    expect(() => readBibliography(text)).toThrow(message);
  });

  test("tells what the map has no place for, and keeps the rest", () => {
    const { entries, problems } = bibliographyFrom([
      { id: "a", type: "book", title: "A", shelf: "3", URL: "nowhere" },
      { id: "b", title: "Without a type" },
    ]);
    expect(entries.map(({ csl }) => csl)).toEqual([{ id: "a", type: "book", title: "A" }]);
    expect(problems).toEqual([
      "a: “shelf” is left out, the map has no place for it.",
      "a: “URL” is left out, its value is not what CSL has there.",
      "b is left out: a record needs an id, a title, and a type of CSL.",
    ]);
  });
});
