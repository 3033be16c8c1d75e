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

  test("elsewhere locate nothing", () => {
    expect(
      leftAlone(
        "It fell (Carr, Foundations 5).",
        "The groups (12) and (not all of these) were small. In the year (1936) it rose.",
      ),
    ).toEqual(["a number that locates nothing", "an aside", "a date or the dates of a life"]);
  });
});

describe("author and year", () => {
  test("stand in the sentence, with the year in parentheses", () => {
    expect(cited("As Carr (2002: 126) and Dahl and Ek (1999, 12) say, it fell.")).toEqual([
      "1 | Carr | - | 2002 | 126",
      "1 | Dahl+Ek | - | 1999 | 12",
    ]);
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
