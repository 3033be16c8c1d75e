import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractLength, extractOf, markWords, wordsOfTexts } from "@/lib/search/extract";

const textOf = (runs: readonly { text: string }[] | null): string => (runs ?? []).map(({ text }) => text).join("");
const markedOf = (runs: readonly { text: string; marked: boolean }[] | null): string[] =>
  (runs ?? []).filter(({ marked }) => marked).map(({ text }) => text);

describe("markWords", () => {
  it("marks whole words as they stand there", () => {
    const runs = markWords(
      "Zhukov’s account, <b>Zhukov</b> and Zhukovskii (Жуков)",
      new Set(["Zhukov", "Zhukov’s", "Жуков"]),
    );
    expect(markedOf(runs)).toEqual(["Zhukov’s", "Zhukov", "Жуков"]);
  });

  it("keeps every text as it is, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, seed) => {
        const words = wordsOfTexts([text]);
        const found = new Set(words.filter((_, at) => (at + seed) % 2 === 0));
        const runs = markWords(text, found);
        expect(textOf(runs)).toBe(text);
        for (const word of markedOf(runs)) expect(found.has(word)).toBe(true);
      }),
    );
  });
});

describe("extractOf", () => {
  const found = new Set(["ballot", "secret"]);

  it("shows the line that holds the most of what is found", () => {
    expect(textOf(extractOf("A ballot.\nThe secret ballot.\nNothing.", found))).toBe("The secret ballot.");
    expect(textOf(extractOf("A ballot, a ballot.\nA secret ballot.", found))).toBe("A secret ballot.");
    expect(extractOf("Nothing.\nOf the kind.", found)).toBeNull();
    expect(extractOf("", found)).toBeNull();
  });

  it("shows of a long line the part around what is found, in whole words", () => {
    const before = "before ".repeat(80);
    const after = " after".repeat(80);
    const runs = extractOf(`${before}secret${after}`, found);
    expect(markedOf(runs)).toEqual(["secret"]);
    expect(textOf(runs)).toMatch(/^… (before )+secret( after)+ …$/);
    expect(textOf(runs).length).toBeLessThan(extractLength + 20);
    expect(textOf(extractOf(`secret${after}`, found))).toMatch(/^secret( after)+ …$/);
    expect(textOf(extractOf(`${before}secret`, found))).toMatch(/^… (before )+secret$/);
  });

  it("never loses what is found, however long the line", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (before, after) => {
        const runs = extractOf(`${"x".repeat(before)} secret ${"y ".repeat(after)}`, found);
        expect(markedOf(runs)).toEqual(["secret"]);
      }),
    );
  });
});
