import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sentencesOf } from "@/lib/propose/sentences";

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["J. Arch Getty agrees. So does A.N. Other.", ["J. Arch Getty agrees.", "So does A.N. Other."]],
    [
      "On Nov. 13 it rained. On pp. 4-5 it is said, cf. Carr.",
      ["On Nov. 13 it rained.", "On pp. 4-5 it is said, cf. Carr."],
    ],
    [
      "It met in the U.S.S.R. in May. The U.S.S.R. The end.",
      ["It met in the U.S.S.R. in May.", "The U.S.S.R.", "The end."],
    ],
    ["The C.C. Plenum met.", ["The C.C. Plenum met."]],
    ["It passed. (Carr, Foundations 5) It lapsed.", ["It passed. (Carr, Foundations 5)", "It lapsed."]],
    ["It passed. (Carr 5).", ["It passed. (Carr 5)."]],
    ["He said: “Go. Now.” They went.", ["He said: “Go. Now.”", "They went."]],
    ["“First one. Second one.” (Carr 5)", ["“First one.", "Second one.” (Carr 5)"]],
    ['He feared "wreckers.\'" (352) Then he spoke.', ['He feared "wreckers.\'" (352)', "Then he spoke."]],
    ["They came . . . and went. . . . Then all slept.", ["They came . . . and went. . . .", "Then all slept."]],
    ["They came… and went.", ["They came… and went."]],
    [
      "It fell (as Mr. Hay said. Or wrote) in May. Then rose.",
      ["It fell (as Mr. Hay said. Or wrote) in May.", "Then rose."],
    ],
    ["He met [the mayor. Or his clerk] there. It helped.", ["He met [the mayor. Or his clerk] there.", "It helped."]],
    ["an item without a stop", ["an item without a stop"]],
    ["  ", []],
  ])("of “%s”", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("hold everything but white space, in order, whatever the text", () => {
    const piece = fc.constantFrom(
      "The",
      "He",
      "x",
      "Mr.",
      "U.S.",
      "A.",
      ".",
      "?",
      "…",
      ". . .",
      '"',
      "“",
      "”",
      "(",
      ")",
      "[",
      "]",
      "5",
      "é",
      "😀",
      "\n",
    );
    const text = fc.oneof(
      fc.array(fc.tuple(piece, fc.constantFrom(" ", "")), { maxLength: 40 }).map((parts) => parts.flat().join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (any) => {
        let from = 0;
        for (const { start, end } of sentencesOf(any)) {
          expect(any.slice(from, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(any.slice(from).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});
