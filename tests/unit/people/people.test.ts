import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mentions } from "@/lib/gloss/mentions";
import { peopleEntries, peopleWith } from "@/lib/people/people";
import { aPerson } from "@/tests/factories/a-person";

const people = [
  aPerson("yezhov", "Nikolai Yezhov", { variants: ["Ezhov", "Ежов"], role: "Commissar of State Security" }),
  aPerson("zinoviev", "Grigorii Zinoviev", { variants: ["Zinov'ev"], role: "Member of the opposition" }),
  aPerson("eikhe", "Robert Eikhe", { role: "First Secretary; Commissar of Agriculture" }),
];
const found = (asked: string) => peopleWith(people, asked).map(({ key }) => key);

describe("peopleWith", () => {
  it.each<[string, string[]]>([
    ["Yezhov", ["yezhov"]],
    ["ezhov", ["yezhov"]],
    ["ЕЖОВ", ["yezhov"]],
    ["Yez", ["yezhov"]],
    ["Y", ["yezhov"]],
    ["Zinovev", ["zinoviev"]],
    ["Zinov’ev", ["zinoviev"]],
    ["commissar", ["yezhov", "eikhe"]],
    ["Robert commissar", ["eikhe"]],
    ["commissar, Robert!", ["eikhe"]],
    ["zhov", []],
    ["Robert Zinoviev", []],
    ["", ["yezhov", "zinoviev", "eikhe"]],
  ])("for %j are %j", (asked, keys) => {
    expect(found(asked)).toEqual(keys);
  });

  it("finds everybody by any beginning of any word of any of their names", () => {
    const beginning = fc.constantFrom(...people).chain((person) =>
      fc.constantFrom(...[person.name, ...person.variants].flatMap((name) => name.split(" "))).chain((word) =>
        fc.tuple(
          fc.constant(person.key),
          fc.integer({ min: 1, max: word.length }).map((n) => word.slice(0, n)),
        ),
      ),
    );
    fc.assert(
      fc.property(beginning, ([key, asked]) => {
        expect(found(asked)).toContain(key);
      }),
    );
  });

  it("finds no more for more words, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const fewer = found(`${one} ${other}`);
        expect(found(one)).toEqual(expect.arrayContaining(fewer));
      }),
    );
  });
});

describe("peopleEntries", () => {
  it("counts every claim that has to do with one, and the paragraphs; nothing where they are not named", () => {
    const mention = { held: ["1.1"], through: ["1.2"], named: ["2.1", "3.1"], paragraphs: [1, 2, 3], events: ["e"] };
    const mentions: Mentions = new Map([["person yezhov", mention]]);
    expect(peopleEntries(people, mentions).map(({ key, claims, paragraphs }) => [key, claims, paragraphs])).toEqual([
      ["yezhov", 4, 3],
      ["zinoviev", 0, 0],
      ["eikhe", 0, 0],
    ]);
  });
});
