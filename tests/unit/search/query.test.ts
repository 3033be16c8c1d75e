import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestQuery, parseQuery, printQuery, readPart, withWords } from "@/lib/search/query";

const word = (text: string) => ({ text, quoted: false });
const phrase = (text: string) => ({ text, quoted: true });

describe("parseQuery", () => {
  it.each([
    ["", [], []],
    ["Zhukov", [word("Zhukov")], []],
    ["  Жуков \n 1937\t", [word("Жуков"), word("1937")], []],
    ['"secret ballot" law', [phrase("secret ballot"), word("law")], []],
    [
      "“secret ballot” «тайное голосование» „geheim“",
      [phrase("secret ballot"), phrase("тайное голосование"), phrase("geheim")],
      [],
    ],
    ["troika -Getty", [word("troika")], [word("Getty")]],
    ["troika −Getty", [word("troika")], [word("Getty")]],
    ['order -"mass operations"', [word("order")], [phrase("mass operations")]],
    ["411-430", [word("411-430")], []],
    ["P51/94 f. 558", [word("P51/94"), word("f."), word("558")], []],
    ["Gor'kii", [word("Gor'kii")], []],
    ["- -- & | ! ( ) * :*", [], []],
    ["--word", [], [word("-word")]],
    ['one" two', [word('one"'), word("two")], []],
    ['"one two', [word('"one'), word("two")], []],
    ['""', [], []],
    ["'; DROP TABLE essays; --", [word("DROP"), word("TABLE"), word("essays;")], []],
    ["a\u0000b \ud800c", [word("a"), word("b"), word("c")], []],
  ])("reads %j", (text, terms, excluded) => {
    expect(parseQuery(text)).toEqual({ terms, excluded });
  });

  it("makes of every text terms that hold a letter or a figure, on one line, and never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const { terms, excluded } = parseQuery(text);
        for (const term of [...terms, ...excluded]) {
          expect(term.text).toMatch(/[\p{L}\p{N}]/u);
          expect(term.text).not.toMatch(/\p{Cc}/u);
          expect(term.text.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it("reads a query back as it was printed", () => {
    const bare = fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u);
    const term = fc.oneof(
      bare.map(word),
      fc.array(bare, { minLength: 1, maxLength: 3 }).map((words) => phrase(words.join(" "))),
    );
    const query = fc.record({ terms: fc.array(term, { maxLength: 3 }), excluded: fc.array(term, { maxLength: 2 }) });
    fc.assert(
      fc.property(query, (one) => {
        fc.pre(printQuery(one).length <= longestQuery);
        expect(parseQuery(printQuery(one))).toEqual(one);
      }),
    );
  });

  it("reads no more than the beginning of a long text", () => {
    const text = "word ".repeat(2000);
    expect(readPart(text).length).toBeLessThanOrEqual(longestQuery);
    expect(parseQuery(text).terms).toHaveLength(longestQuery / "word ".length);
    expect(parseQuery("😀".repeat(longestQuery)).terms).toEqual([]);
  });
});

describe("withWords", () => {
  it("replaces words, and neither phrases nor exclusions", () => {
    const query = parseQuery('constituton "constituton" -constituton');
    expect(printQuery(withWords(query, new Map([["constituton", "constitution"]])))).toBe(
      'constitution "constituton" -constituton',
    );
  });
});
