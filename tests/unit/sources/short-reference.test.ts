import { describe, expect, test } from "vitest";
import type { CslItem } from "@/lib/sources/csl";
import { shortReference, shortReferenceLine } from "@/lib/sources/short-reference";

const work = (record: Partial<CslItem>): CslItem => ({ id: "x", type: "book", title: "Inoy Stalin", ...record });
const people = (...families: string[]) => families.map((family) => ({ family }));

describe("shortReference", () => {
  test.each([
    [people("Zhukov"), "Zhukov"],
    [people("Getty", "Naumov"), "Getty and Naumov"],
    [people("Getty", "Naumov", "Sher"), "Getty and others"],
    [[{ literal: "Memorial" }], "Memorial"],
    [[{ family: "Жуков", given: "Юрий" }], "Жуков"],
    [[], null],
    [undefined, null],
  ])("names %j as %j", (author, names) => {
    expect(shortReference(work({ author })).names).toBe(names);
  });

  test("names the editors where there is no author, and no editor beside one", () => {
    expect(shortReference(work({ editor: people("Khlevniuk") })).names).toBe("Khlevniuk");
    expect(shortReference(work({ author: [], editor: people("Khlevniuk") })).names).toBe("Khlevniuk");
    expect(shortReference(work({ author: people("Zhukov"), editor: people("Khlevniuk") })).names).toBe("Zhukov");
  });

  test.each([
    ["Inoy Stalin", undefined, "Inoy Stalin"],
    ["Origins: The Great Purges Reconsidered", undefined, "Origins"],
    ["Stalin. A Life", undefined, "Stalin"],
    ["The U.S.S.R.", undefined, "The U.S.S.R."],
    ["8:30 in the Kremlin", undefined, "8:30 in the Kremlin"],
    ["Origins: The Great Purges Reconsidered", "Great Purges", "Great Purges"],
  ])("the title %j with the short title %j is %j", (title, short, expected) => {
    expect(shortReference(work({ title, "title-short": short })).title).toBe(expected);
  });

  test.each([
    [{ issued: { "date-parts": [[2003, 5]] } }, "2003"],
    [{ issued: { "date-parts": [["1937"]] } }, "1937"],
    [{ issued: { raw: "c. 1937" } }, "c. 1937"],
    [{ issued: { "date-parts": [[2003]] }, "original-date": { "date-parts": [[1937]] } }, "1937"],
    [{}, null],
  ] as [Partial<CslItem>, string | null][])("%j is of %j", (record, year) => {
    expect(shortReference(work(record)).year).toBe(year);
  });

  test.each([
    ["book", true],
    ["thesis", true],
    ["legislation", true],
    ["article-journal", false],
    ["chapter", false],
    ["interview", false],
    ["manuscript", false],
  ] as const)("the title of a %s stands by itself: %s", (type, standsAlone) => {
    expect(shortReference(work({ type })).standsAlone).toBe(standsAlone);
  });
});

test.each([
  [
    { author: people("Getty"), type: "article-journal", title: "Excesses", issued: { raw: "2002" } },
    "Getty, “Excesses” (2002)",
  ],
  [{ author: people("Zhukov") }, "Zhukov, Inoy Stalin"],
  [{ title: "Pravda", issued: { "date-parts": [[1936]] } }, "Pravda (1936)"],
] as [Partial<CslItem>, string][])("%j reads as one line", (record, line) => {
  expect(shortReferenceLine(shortReference(work(record)))).toBe(line);
});

describe("quotes inside a title", () => {
  test("are single where the title itself stands in quotes, and stay where it stands alone", () => {
    const title = "Tainy “Kremlevskogo dela”";
    expect(shortReferenceLine(shortReference(work({ type: "article-journal", title })))).toBe(
      "“Tainy ‘Kremlevskogo dela’”",
    );
    expect(shortReferenceLine(shortReference(work({ title })))).toBe(title);
  });
});
