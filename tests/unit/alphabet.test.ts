import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byLetter, inAlphabet } from "@/lib/alphabet";

const same = (name: string) => name;
const letters = (names: string[]) => byLetter(names, same).map(({ letter, items }) => [letter, ...items]);

describe("inAlphabet", () => {
  it("puts names in order, whatever their case, the marks on their letters and the signs before them", () => {
    expect(inAlphabet(["zeal", "“Broad” line", "Édouard", "Eden", "Axis", "broach", "Cadres"], same)).toEqual([
      "Axis",
      "broach",
      "“Broad” line",
      "Cadres",
      "Eden",
      "Édouard",
      "zeal",
    ]);
  });

  it("keeps names as they were given that differ in nothing that counts", () => {
    expect(inAlphabet(["Résa", "resa", "Resa"], same)).toEqual(["Résa", "resa", "Resa"]);
    expect(inAlphabet(["Resa", "resa", "Résa"], same)).toEqual(["Resa", "resa", "Résa"]);
  });

  it("takes numbers for numbers", () => {
    expect(inAlphabet(["Order 10", "Order 9", "Order 00447"], same)).toEqual(["Order 9", "Order 10", "Order 00447"]);
  });

  it("leaves the given list as it was", () => {
    const names = ["b", "a"];
    inAlphabet(names, same);
    expect(names).toEqual(["b", "a"]);
  });
});

describe("byLetter", () => {
  it("puts names under their letters", () => {
    expect(letters(["bylaws", "Axis", "“Brigade”", "Élan", "Eden"])).toEqual([
      ["A", "Axis"],
      ["B", "“Brigade”", "bylaws"],
      ["E", "Eden", "Élan"],
    ]);
  });

  it("puts names that begin with no letter under one sign, before the others", () => {
    expect(letters(["Axis", "1936", "№ 5", "§"])).toEqual([
      ["#", "§", "№ 5", "1936"],
      ["A", "Axis"],
    ]);
  });

  it("knows the letters of other alphabets, and gives each a single letter", () => {
    expect(letters(["Чистка", "Ёлка", "ßa"]).map(([letter]) => letter)).toEqual(["S", "Е", "Ч"]);
  });

  it("has no letter for nothing", () => {
    expect(byLetter([], same)).toEqual([]);
  });

  it("keeps every name, each under one letter, and each letter once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const groups = byLetter(names, same);
        expect(groups.flatMap(({ items }) => items).sort()).toEqual([...names].sort());
        expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
        for (const { items } of groups) {
          expect(items.length).toBeGreaterThan(0);
          expect(items).toEqual(inAlphabet(items, same));
        }
      }),
    );
  });
});
