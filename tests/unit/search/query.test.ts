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
    ["pp. 307-9", [word("307-9")], []],
    ["Getty p.430", [word("Getty"), word("430")], []],
    ["Pravda, p. 4", [word("Pravda,"), word("4")], []],
    ["стр. 15 с. 16 S. 17", [word("15"), word("16"), word("17")], []],
    ["claim 23.1 ¶24 ¶ 25", [word("23.1"), word("24"), word("25")], []],
    ["my claim p. ¶", [word("my"), word("claim"), word("p.")], []],
    ['"p. 430"', [phrase("p. 430")], []],
    ["troika NOT Getty", [word("troika")], [word("Getty")]],
    ["NOT Getty troika", [word("troika")], [word("Getty")]],
    ["troika AND Getty", [word("troika"), word("Getty")], []],
    [
      'Getty OR "mass terror" OR Thurston law',
      [{ ...word("Getty"), or: [phrase("mass terror"), word("Thurston")] }, word("law")],
      [],
    ],
    ["troika not or and Getty", ["troika", "not", "or", "and", "Getty"].map(word), []],
    ["OR Getty AND", [word("OR"), word("Getty"), word("AND")], []],
    ["NOT", [word("NOT")], []],
    ['"NOT" Getty', [phrase("NOT"), word("Getty")], []],
    ["Zhuk*", [word("Zhuk*")], []],
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
    const either = fc
      .tuple(term, fc.array(term, { maxLength: 2 }))
      .map(([one, or]) => (or.length ? { ...one, or } : one));
    const query = fc.record({ terms: fc.array(either, { maxLength: 3 }), excluded: fc.array(term, { maxLength: 2 }) });
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
    expect(printQuery(withWords(parseQuery("law OR constituton"), new Map([["constituton", "constitution"]])))).toBe(
      "law OR constitution",
    );
  });
});
