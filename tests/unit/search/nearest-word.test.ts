import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, type KnownWord, nearestWord } from "@/lib/search/nearest-word";

const known = (word: string, entries = 1) => ({ word, folded: word, entries });
const nearest = (word: string, words: KnownWord[], spelling = word) =>
  nearestWord(
    word,
    words.map((one) => ({ ...one, spelling })),
  );

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["zhukov", "zhukov", 0],
    ["zukov", "zhukov", 1],
    ["zhukkov", "zhukov", 1],
    ["zhokov", "zhukov", 1],
    ["zhuokv", "zhukov", 1],
    ["constituton", "constitution", 1],
    ["tukachevski", "tuhachevski", 1],
    ["", "abc", 3],
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
  ])("from %j to %j is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it("is nothing for the same word only, the same both ways, and never more than the longer word", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance === 0).toBe(one === other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });
});

describe("nearestWord", () => {
  it("takes the spelling that is nearest to what was written, where the folded words are the same", () => {
    const words = ["tukhachevskii", "tukhachevsky"].map((word) => ({ word, folded: "tuhachevsk", entries: 1 }));
    expect(nearest("Tukachevsky", words, "tukachevsk")).toBe("tukhachevsky");
    expect(nearest("tukachevskii", words, "tukachevsk")).toBe("tukhachevskii");
  });

  it("takes the word that is near to any of the spellings", () => {
    const spelt = [
      { ...known("yakov"), folded: "iakov", spelling: "ioukov" },
      { ...known("zhukov"), spelling: "zhukov" },
    ];
    expect(nearestWord("Joukov", spelt)).toBe("zhukov");
  });

  it("takes no word of English for one of Russian that is two letters away", () => {
    expect(nearest("выборы", [{ ...known("victory"), folded: "victori" }], "vibori")).toBeNull();
    expect(nearest("Тухачевкий", [{ ...known("tukhachevskii"), folded: "tuhachevski" }], "tuhachevki")).toBe(
      "tukhachevskii",
    );
  });

  it("takes the fewest slips, then the most entries, then the alphabet", () => {
    expect(nearest("zukov", [known("zharov", 90), known("zhukov")])).toBe("zhukov");
    expect(nearest("draf", [known("drag", 2), known("draft", 5)])).toBe("draft");
    expect(nearest("draf", [known("draft"), known("drag")])).toBe("draft");
  });

  it("allows one slip in a short word, two in a longer one, and guesses nothing else", () => {
    expect(nearest("stlin", [known("stalin")])).toBe("stalin");
    expect(nearest("sttln", [known("stalin")])).toBeNull();
    expect(nearest("constittion", [known("constitutions")])).toBe("constitutions");
    expect(nearest("constitt", [known("constitution")])).toBeNull();
    expect(nearest("zhukov", [])).toBeNull();
  });
});
