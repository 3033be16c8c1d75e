import { describe, expect, test } from "vitest";
import { bibliographyFrom } from "@/lib/propose/bibliography";
import { leftAloneReasons } from "@/lib/propose/left-alone";
import { findReferences } from "@/lib/propose/references";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

/** What paragraphs cite, as “paragraph | names | title | year | locator”, inherited parts included. */
function cited(...paragraphs: string[]): string[] {
  const { citations } = findReferences(essayOf(...paragraphs), []);
  return citations.map(({ paragraph, form, parsed }) =>
    [paragraph, form?.names.join("+"), form?.title, form?.year, parsed.locator].map((part) => part || "-").join(" | "),
  );
}

const leftAlone = (...paragraphs: string[]): string[] =>
  findReferences(essayOf(...paragraphs), []).leftAlone.map(({ reason }) => leftAloneReasons[reason]);

describe("a work's name", () => {
  test("is inherited within a list, where the essay elsewhere gives it with the title", () => {
    expect(cited("It fell. (Carr, Trials 5)", "It rose. (Carr, Foundations 424-7; Trials, 39-40)")).toEqual([
      "1 | Carr | Trials | - | 5",
      "2 | Carr | Foundations | - | 424-7",
      "2 | Carr | Trials | - | 39-40",
    ]);
  });

  test("is not inherited by a work that never has it", () => {
    expect(cited("It fell. (Carr, Foundations 5; Harbour Documents 8)")).toContain("1 | - | Harbour Documents | - | 8");
  });

  test("without a comma is told from the title by the essay's fuller citations", () => {
    expect(cited("It fell. (Carr, KP Nov. 13 02)", "It rose. (Carr KP Nov. 14 02)")).toContain(
      "2 | Carr | KP | - | Nov. 14 02",
    );
  });

  test("alone is an author's if it is one word, a title if it is more", () => {
    expect(cited("It fell. (Rigby, 167)", "It rose. (Harbour Documents)")).toEqual([
      "1 | Rigby | - | - | 167",
      "2 | - | Harbour Documents | - | -",
    ]);
  });
});

describe("bare numbers", () => {
  test("after a quotation are pages of the work cited last that goes by pages", () => {
    expect(cited("It fell. (Carr, Foundations 5; Carr, KP Nov. 13 02)", "He wrote “so it was.” (7)")).toContain(
      "2 | Carr | Foundations | - | 7",
    );
  });

  test("before any citation are pages of what the author named is most cited for", () => {
    expect(cited("Carr says that “so it was.” (7)", "It fell. (Carr, Foundations 5)")).toContain(
      "1 | Carr | Foundations | - | 7",
    );
  });

  test("with ibid. go on from the citation before, whatever it counts by", () => {
    expect(cited("It fell. (Carr, KP Nov. 13 02)", "It rose (ibid.).")).toContain("2 | Carr | KP | - | -");
  });

  test("before any citation of a work with pages are left alone", () => {
    expect(leftAlone("It fell (12). It rose (ibid., 5).")).toEqual(Array(2).fill("a number that locates nothing"));
  });

  test("elsewhere locate nothing", () => {
    expect(
      leftAlone(
        "It fell (Carr, Foundations 5).",
        "The groups (12) and (not all of these) were small. In the year (1936) it rose.",
      ),
    ).toEqual(["a number that locates nothing", "an aside", "a date or the dates of a life"]);
  });
});

describe("before the full stop", () => {
  test.each([
    ["The first is the tide (46). The second is the tax (47, 49).", ["- | 46", "- | 47, 49"]],
    ["It rose (46); it fell (51)!", ["- | 46", "- | 51"]],
    ["He spoke of “the tide (46).” Then he left.", ["- | 46"]],
    ["The tide (pp. 46-47) was high, the tax (p. 5) low.", ["- | 46-47", "- | 5"]],
    ["It rose (Trials, 50), and the tax fell.", ["Trials | 50"]],
    ["It rose (Rigby 167). It fell (Rigby, 168).", ["Rigby | 167", "Rigby | 168"]],
    ["It met on a Tuesday (Times, 4 May 1904). It rose.", ["Times | 4 May 1904"]],
    ["They were right (cf. Dahl, op. cit., 7). It rose.", ["Dahl | 7"]],
    ["It fell (Dahl, op. cit. 7), then rose.", ["Dahl | 7"]],
    ["It fell (O'Hara and d'Arcy, Shoals, 3ff.), then rose.", ["O'Hara+d'Arcy Shoals | 3ff."]],
    ["It fell (d'Arcy, 3). It rose (von Hagen, 5).", ["d'Arcy | 3", "von Hagen | 5"]],
  ])("“%s” cites", (text, expected) => {
    const { citations } = findReferences(essayOf(`It fell. (Carr, Trials 5)\n\n${text}`), []);
    const found = citations.slice(1).map(({ parsed: { plain, names, title, locator } }) => {
      const work = plain ?? [names?.join("+"), title].filter(Boolean).join(" ");
      return `${work || "-"} | ${locator}`;
    });
    expect(found).toEqual(expected);
  });

  test.each([
    "They came in two (2). It rose.",
    "They were twenty-two (22). It rose.",
    "It fell in spring (1937). It rose.",
    "He ran the yard (1924-1930). It rose.",
    "He met the chairman (Lord Ashby). It rose.",
    "It was the office (NKVD). It rose.",
    "It was moved (Article 126). It rose.",
    "It was a law (No. 12). It rose.",
    "They were the first (Group 3). It rose.",
    "It came that summer (30 July 1937). It rose.",
    "It was signed there (Oslo 4 May 1904). It rose.",
    "It was large (40 tons). It rose.",
    "It was a quarter (12). of the whole.",
    "The rest (5) came in June.",
  ])("“%s” does not", (text) => {
    expect(cited(`It fell. (Carr, Trials 5)\n\n${text}`)).toEqual(["1 | Carr | Trials | - | 5"]);
  });

  test("a name and a date are less sure than a name and a page", () => {
    const { citations } = findReferences(essayOf("It met (Times, 4 May 1904). It rose (Rigby, 5)."), []);
    expect(citations.map(({ confidence }) => confidence)).toEqual([0.4, 0.5]);
  });
});

describe("author and year", () => {
  test("stand in the sentence, with the year in parentheses", () => {
    expect(cited("As Carr (2002: 126) and Dahl and Ek (1999, 12) say, it fell.")).toEqual([
      "1 | Carr | - | 2002 | 126",
      "1 | Dahl+Ek | - | 1999 | 12",
    ]);
  });

  test("take the particles of a name, and no author from what a review is of", () => {
    expect(cited("De la Mare (1931, 4) and Van der Berg (1932) say so. So does Carr (Review of Dahl, 1993).")).toEqual([
      "1 | De la Mare | - | 1931 | 4",
      "1 | Van der Berg | - | 1932 | -",
      "1 | - | Review of Dahl | 1993 | -",
    ]);
    expect(cited("De la Mare (1931: 5) says so. Mare agrees (1931, 8).")).toContain("1 | De la Mare | - | 1931 | 8");
  });

  test("the year alone goes with the last author named who has a work of that year", () => {
    expect(cited("It fell (Carr 2002: 5; Ek 1999).", "Carr holds, against Ek, that it rose (2002, 88).")).toContain(
      "2 | Carr | - | 2002 | 88",
    );
  });

  test("a year in an essay that does not cite by years is a date", () => {
    expect(cited("It fell. (Carr, Foundations 5)", "Carr rose in that year (1936).")).toHaveLength(1);
  });
});

describe("the running text", () => {
  const { entries } = bibliographyFrom([
    {
      id: "a",
      type: "speech",
      title: "Report to the Seventeenth Town Assembly on Trade",
      author: [{ family: "Holm" }],
    },
    { id: "b", type: "legislation", title: "Harbour Law", custom: { "cited-as": "1836 Harbour Law" } },
  ]);
  const inProse = (text: string) =>
    findReferences(essayOf(text), entries).citations.map(({ asCited, resolution, parsed }) => [
      asCited,
      resolution?.entry.csl.id,
      parsed.locator,
    ]);

  test("cites a long title that is somebody's", () => {
    expect(inProse("Holm said so in his Report to the 17th Town Assembly.")).toEqual([
      ["Report to the 17th Town Assembly", "a", null],
    ]);
    expect(inProse("Later the Report to the 17th Town Assembly was lost.")).toEqual([]);
  });

  test("cites numbered parts of a document, and further parts of the same", () => {
    expect(inProse("Article 3 of the 1836 Harbour Law is plain. So is Article 12.")).toEqual([
      ["Article 3 of the 1836 Harbour Law", "b", "art. 3"],
      ["Article 12", "b", "art. 12"],
    ]);
    expect(inProse("The 1836 Harbour Law was plain.")).toEqual([]);
  });
});

test.each([
  ["The soviets (= councils) met.", "an insertion of the editor or translator"],
  ["It fell. (my emphasis -- GF)", "an insertion of the editor or translator"],
  ["It fell (see n. 23 below).", "a reference to the essay's own notes or pages"],
  ["Carr (1892-1982) knew it.", "a date or the dates of a life"],
  ["The group (which met June 1-4) fell.", "an aside"],
  ["The plan (such as it was) fell.", "an aside"],
  ["The farms (kolkhoz) fell.", "a gloss on a word"],
  ['The deprived ("lishentsy") fell.', "a gloss on a word"],
  ["The NKVD (People's Commissariat for Internal Affairs, including security) fell.", "a gloss on a word"],
])("“%s”: %s", (text, reason) => {
  expect(cited(text)).toEqual([]);
  expect(leftAlone(text)).toEqual([reason]);
});
