import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldTitle, foldWord, keyOf } from "@/lib/propose/spelling";

describe("spellings of one word", () => {
  test.each([
    [["Zhukov", "Žukov", "Жуков"]],
    [["Yezhov", "Ezhov", "Ежов"]],
    [["Tayny", "Tainy", "Тайны"]],
    [["Inoy", "Inoi", "Иной"]],
    [["Yagoda", "Iagoda", "Ягода"]],
    [["Leibowitz", "Leibovitz"]],
    [["Zastol'nye", "Zastolʹnye", "Застольные"]],
    [["Sørensen", "Sorensen"]],
  ])("%j fold to one", (spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1);
  });

  test.each([
    ["Carr", "Kerr"],
    ["Holm", "Helm"],
    ["1936", "1937"],
    ["200", "2000"],
  ])("%s and %s stay apart", (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it("case and accents never count", () => {
    const letter = fc.constantFrom(..."aeiouyjwszhkаеёжийщюя", "é", "š", "č", "ü", "ř");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const word = letters.join("");
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
        expect(foldWord(word.normalize("NFD"))).toBe(foldWord(word));
      }),
    );
  });
});

test("titles compare without punctuation, and with ordinals in figures", () => {
  expect(foldTitle("Report to the Seventeenth Party Congress")).toBe(foldTitle("“Report to the 17th Party Congress”"));
  expect(foldTitle("Life, and Terror")).not.toBe(foldTitle("Life and Error"));
});

test.each([
  ["The Harbour Toll", "the-harbour-toll"],
  ["Жуков, Тайны", "zhukov-tainy"],
  ["Étude n° 5", "etude-n-5"],
  ["!?", "unnamed"],
])("the key of “%s” is %s", (text, key) => {
  expect(keyOf(text)).toBe(key);
});
