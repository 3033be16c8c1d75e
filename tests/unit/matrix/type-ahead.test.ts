import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimAt, typeOn } from "@/lib/matrix/type-ahead";

const typing = (characters: string): string | null =>
  [...characters].reduce<string | null>((typed, character) => typeOn(typed ?? "", character), "");

describe("typeOn", () => {
  it.each([
    ["86", "86"],
    ["86.3", "86.3"],
    ["86.12", "86.12"],
    ["12345", "5"], // No essay has so many paragraphs: the fifth digit begins anew.
    ["8.1234", "4"],
    ["8.1.2", "2"],
    ["x", null],
    [".", null],
    [" ", null],
    ["٣", null], // A digit, but not one of a key.
    ["", ""],
  ])("“%s” stands as %j", (characters, expected) => {
    expect(typing(characters)).toBe(expected);
  });
});

describe("claimAt", () => {
  const keys = ["1.1", "1.2", "8.1", "86.1", "86.2", "86.10", "107.1"];

  it.each([
    ["86", "86.1"],
    ["86.", "86.1"],
    ["86.2", "86.2"],
    ["86.3", "86.10"],
    ["8", "8.1"],
    ["87", "107.1"],
    ["0", "1.1"],
    ["107.2", null],
    ["108", null],
  ])("“%s” leads to %j", (typed, expected) => {
    expect(claimAt(keys, typed)).toBe(expected);
  });

  it("finds nothing where nothing is shown", () => {
    expect(claimAt([], "1")).toBeNull();
  });

  it("does not mind the order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(keys), fc.constantFrom("1", "8", "86", "86.2", "90", "200"), (shown, typed) => {
        const inOrder = keys.filter((key) => shown.includes(key));
        expect(claimAt(shown, typed)).toBe(claimAt(inOrder, typed));
      }),
    );
  });

  it("leads to the paragraph typed whenever one of its claims is shown, and never before it", () => {
    const anyKey = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(anyKey), fc.integer({ min: 1, max: 30 }), (numbers, paragraph) => {
        const found = claimAt(
          numbers.map((key) => key.join(".")),
          String(paragraph),
        );
        const later = numbers.map(([of]) => of).filter((of) => of >= paragraph);
        expect(found === null ? Infinity : Number.parseInt(found, 10)).toBe(Math.min(Infinity, ...later));
      }),
    );
  });
});
