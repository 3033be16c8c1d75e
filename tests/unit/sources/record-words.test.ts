import { describe, expect, it } from "vitest";
import { isoDate, writtenDate } from "@/lib/sources/csl-date";
import { languageName, languageTag } from "@/lib/sources/language";
import { namesInFull } from "@/lib/sources/printed-record";
import { recordAlternates, recordFile } from "@/lib/sources/record-formats";
import { printedQuotes } from "@/lib/sources/typography";

describe("dates", () => {
  it.each([
    [{ "date-parts": [[1936, 11, 25]] }, "25 November 1936", "1936-11-25"],
    [{ "date-parts": [["1937", "7"]] }, "July 1937", "1937-07"],
    [{ "date-parts": [[2003]] }, "2003", "2003"],
    [{ "date-parts": [[1937, 13, 2]] }, "1937", "1937"],
    [
      {
        "date-parts": [
          [1936, 7],
          [1938, 11],
        ],
        circa: true,
      },
      "circa July 1936–November 1938",
      "1936-07/1938-11",
    ],
    [{ raw: "before 1917" }, "before 1917", "before 1917"],
    [undefined, null, null],
  ])("%j is written %s and %s", (date, written, iso) => {
    expect(writtenDate(date)).toBe(written);
    expect(isoDate(date)).toBe(iso);
  });
});

describe("languages", () => {
  it.each([
    ["ru", "Russian"],
    ["und", "not recorded"],
    ["no such tag!", "no such tag!"],
  ])("%s is called %s", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });

  it.each([
    ["ru", "Inoi Stalin", "ru-Latn"],
    ["ru", "Иной Сталин", "ru"],
    ["en", "Origins of the Great Purges", "en"],
    [null, "Pravda", undefined],
    ["no such tag!", "Pravda", undefined],
  ])("a text of %s, “%s”, has the tag %s", (language, text, tag) => {
    expect(languageTag(language, text)).toBe(tag);
  });
});

describe("names", () => {
  it.each([
    [[{ family: "Getty", given: "J. Arch" }], "J. Arch Getty"],
    [[{ family: "Getty" }, { literal: "Memorial" }], "Getty and Memorial"],
    [[{ family: "A" }, { family: "B" }, { family: "C", given: "D", suffix: "Jr." }], "A, B and D C Jr."],
    [[], ""],
  ])("%j reads %s", (names, text) => {
    expect(namesInFull(names)).toBe(text);
  });
});

describe("quotes and apostrophes", () => {
  it.each([
    ['Stalin, "Draft"', "Stalin, “Draft”"],
    ["Zakliuchitel'noe", "Zakliuchitel’noe"],
    ['a lone " stays', 'a lone " stays'],
    ["Жуков «Иной»", "Жуков «Иной»"],
  ])("%s is printed %s", (typed, printed) => {
    expect(printedQuotes(typed)).toBe(printed);
  });
});

describe("files of a record", () => {
  it("ends lines of RIS with carriage return and line feed, and no others", () => {
    expect(recordFile("ris", "TY  - BOOK\nER  - \n")).toBe("TY  - BOOK\r\nER  - \r\n");
    expect(recordFile("bibtex", "@book{a,\n}\n")).toBe("@book{a,\n}\n");
  });

  it("names an address for each media type", () => {
    expect(recordAlternates("furr-2005", "getty-1985")).toEqual({
      "application/x-bibtex": "/essays/furr-2005/sources/getty-1985/bibtex",
      "application/x-research-info-systems": "/essays/furr-2005/sources/getty-1985/ris",
      "application/vnd.citationstyles.csl+json": "/essays/furr-2005/sources/getty-1985/csl",
    });
  });
});
