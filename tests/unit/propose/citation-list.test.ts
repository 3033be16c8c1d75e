import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseCitationList } from "@/lib/propose/citation-list";
import { arbitraryCitations, written } from "@/tests/fixtures/propose/arbitrary-citations";

/** Citations as “signal | names | title | plain | year | locator”, a hyphen for what is not there. */
const parsed = (text: string): string[] =>
  parseCitationList(text).citations.map(({ signal, names, title, plain, year, locator }) =>
    [signal, names?.join("+"), title, plain, year, locator].map((part) => part ?? "-").join(" | "),
  );

describe("a list in parentheses", () => {
  test.each([
    ["Carr, Foundations 307-9", ["- | Carr | Foundations | - | - | 307-9"]],
    ['Carr, "State"', ["- | Carr | State | - | - | -"]],
    ['Carr, "State," passim.', ["- | Carr | State | - | - | passim"]],
    ["Carr, Foundations. 41", ["- | Carr | Foundations | - | - | 41"]],
    ["Rigby, 167-8; 184; 199", ["- | - | - | Rigby | - | 167-8; 184; 199"]],
    [
      "Carr, Foundations 424-7; Trials, 39-40",
      ["- | Carr | Foundations | - | - | 424-7", "- | - | - | Trials | - | 39-40"],
    ],
    ["Trials, pp. 47-51", ["- | - | - | Trials | - | 47-51"]],
    ["Carr, KP Nov. 13 02", ["- | Carr | KP | - | - | Nov. 13 02"]],
    ["Carr, KP Nov. 14 & Nov. 19 02", ["- | Carr | KP | - | - | Nov. 14 & Nov. 19 02"]],
    ["Carr KP 19 Nov. 02", ["- | - | - | Carr KP | - | 19 Nov. 02"]],
    ["Carr, Foundations Ch. 16, passim; 411", ["- | Carr | Foundations | - | - | Ch. 16, passim; 411"]],
    ["1936 Const., Ch. X", ["- | - | - | 1936 Const | - | Ch. X"]],
    ["Order No. 365", ["- | - | - | Order No. 365 | - | -"]],
    ["Documents, No. 365", ["- | - | - | Documents | - | No. 365"]],
    ["Dahl and Ek agree, 563", ["- | Dahl+Ek | - | - | - | 563"]],
    ["Dahl & Ek", ["- | Dahl+Ek | - | - | - | -"]],
    ["Voyages v Severnoe More", ["- | - | - | Voyages v Severnoe More | - | -"]],
    ["cf. Carr, Foundations 223", ["cf. | Carr | Foundations | - | - | 223"]],
    ["Carr, Foundations 5, on the price of grain", ["- | Carr | Foundations | - | - | 5"]],
    [
      "Carr, Foundations 5; emphasis added; Trials 8",
      ["- | Carr | Foundations | - | - | 5", "- | - | - | Trials | - | 8"],
    ],
    ["Carr, Foundations 64, and see n. 23 below", ["- | Carr | Foundations | - | - | 64"]],
    ["13-14", ["- | - | - | - | - | 13-14"]],
    ["Carr 2002: 126", ["- | Carr | - | - | 2002 | 126"]],
    ["Carr 2002, 126; Harris 2016", ["- | Carr | - | - | 2002 | 126", "- | Harris | - | - | 2016 | -"]],
    ["Carr 2002a, 2005: 5", ["- | Carr | - | - | 2002a | -", "- | Carr | - | - | 2005 | 5"]],
    ["Davies, Harris and Kay 2009: 12-14", ["- | Davies+Harris+Kay | - | - | 2009 | 12-14"]],
    ["Dahl, Ek, and Falk, Tides, 12", ["- | Dahl+Ek+Falk | Tides | - | - | 12"]],
    ["Dahl, Ek & Falk, Tides, 12", ["- | Dahl+Ek+Falk | Tides | - | - | 12"]],
    ["Dahl, Ek, and Falk, Tides of 1900, 12, 15", ["- | Dahl+Ek+Falk | Tides of 1900 | - | - | 12, 15"]],
    ["Dahl, Tides, 12, 15 and n. 3", ["- | Dahl | Tides | - | - | 12, 15 and n. 3"]],
    ["Dahl and Ek, Tides, 12", ["- | Dahl+Ek | Tides | - | - | 12"]],
    ["Dahl, Trials and Errors, 12", ["- | Dahl | Trials and Errors | - | - | 12"]],
    ["Dahl, Ek, and Falk 2009, 5", ["- | Dahl+Ek+Falk | - | - | 2009 | 5"]],
    ["De la Mare 1931, 4", ["- | De la Mare | - | - | 1931 | 4"]],
    ["Review of Dahl, 1993", ["- | - | Review of Dahl | - | 1993 | -"]],
    ["see also Carr et al. 2002", ["see also | Carr | - | - | 2002 | -"]],
    ["State Archive, f. 17, op. 3, d. 987", ["- | - | - | State Archive | - | f. 17, op. 3, d. 987"]],
    ["ibid., 45", ["- | - | - | - | - | 45"]],
  ])("of “%s”", (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });

  test.each([
    "such as religious groups",
    "which met June 1-4",
    "see n. 23 below",
    "the State wanted more",
    "= soviet",
    "June 2",
    "in 1936",
    "",
  ])("of “%s” has no citation", (text) => {
    expect(parsed(text)).toEqual([]);
  });
});

const meaning = (text: string) =>
  parseCitationList(text).citations.map(({ signal, names, title, quoted, year, locator }) => {
    return { signal, names, title, quoted, year, locator };
  });

describe("the grammar", () => {
  it("reads back every list that is written by it", () => {
    fc.assert(
      fc.property(arbitraryCitations, (citations) => {
        const text = citations.map(written).join("; ");
        const expected = citations.map((citation) => ({
          ...citation,
          locator: citation.locator?.replace(/\.$/, "") ?? null,
        }));
        const read = meaning(text).map((citation) => ({
          ...citation,
          locator: citation.locator?.replace(/\.$/, "") ?? null,
        }));
        expect(read, text).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("reads any text, and puts no citation outside it or before another", () => {
    const piece = fc.constantFrom(
      "Carr",
      "and",
      "2002",
      "126-7",
      ",",
      ";",
      ":",
      "cf.",
      '"State"',
      "Ch.",
      "x",
      "(",
      "Nov.",
      "ibid.",
      "–",
      "&",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end } of parseCitationList(any).citations) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
