import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "@/lib/anchoring/passage";

const paragraph = "The draft was published in March. The draft was then discussed, and nobody spoke “against” it.";

/** The words at the place that was found, with the score. */
function found(text: string, start: string, end: string) {
  const result = findPassage(text, { start, end });
  return result.ok
    ? [text.slice(result.passage.start, result.passage.end), Math.round(result.passage.score * 100)]
    : result.problem;
}

describe("findPassage", () => {
  it.each([
    ["The draft was published", "in March.", ["The draft was published in March.", 100]],
    ["discussed, and", "it.", ["discussed, and nobody spoke “against” it.", 100]],
    ["published", "published", ["published", 100]],
    ["The  draft\nwas then", 'spoke "against"', ["The draft was then discussed, and nobody spoke “against”", 100]],
    ["The draft was then discused,", "and nobody", ["The draft was then discussed, and nobody", 96]],
    ["The plan was dropped", "in March.", "no-start"],
    ["The draft was", "in March.", "many-starts"],
    ["The draft was then", "in March.", "no-end"],
    ["it", "it.", ["it.", 100]],
    [" ", "it.", "no-start"],
    ["\u00ad", "it.", "no-start"],
    ["discussed, and", "\u200b", "no-end"],
  ])("“%s … %s”: %j", (start, end, expected) => {
    expect(found(paragraph, start, end)).toEqual(expected);
  });

  it("names the places between which it does not choose", () => {
    const result = findPassage(paragraph, { start: "The draft was", end: "it." });
    expect(result).toEqual({
      ok: false,
      problem: "many-starts",
      places: [
        { start: 0, end: 13 },
        { start: 34, end: 47 },
      ],
    });
  });

  it("takes the nearest of several ends that stand there as they are, and none of several that are equally near", () => {
    const text = "It began and the law came, then the law came.";
    expect(found(text, "It began", "law came")).toEqual(["It began and the law came", 100]);
    expect(found(text, "It began", "the lew came")).toBe("many-ends");
  });

  it("cuts no character in two", () => {
    const [words] = found("𝒜lphabet of the reform", "Xlphabet of the", "reform") as [string, number];
    expect(words).toBe("𝒜lphabet of the reform");
  });

  it("does not choose between two places that are equally near", () => {
    expect(found("He spoke of plans. He spoke of plants.", "He spake of pla", "s.")).toBe("many-starts");
  });

  const words = fc.array(fc.constantFrom("a", "be", "Stalin", "Ежов,", "“no”", "1937", "—", "😀"), {
    minLength: 4,
    maxLength: 30,
  });

  it("finds the ends of any passage whose first words stand there once, whatever the white space", () => {
    const spaces = fc.array(fc.constantFrom(" ", "\n", "  ", "\u00a0", "\t "), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), spaces, (drawn, from, length, between) => {
        const first = from % (drawn.length - 2);
        const passage = drawn.slice(first, first + 2 + (length % (drawn.length - first - 1)));
        const start = passage.slice(0, 2).join(" ");
        const plain = drawn.join(" ");
        fc.pre(plain.indexOf(start) === plain.lastIndexOf(start));
        const text = drawn.map((word, at) => word + (between[at] ?? " ")).join("");
        const result = findPassage(text, { start, end: passage.slice(-2).join(" ") });
        expect(result.ok && text.slice(result.passage.start).startsWith(passage[0] ?? "")).toBe(true);
        expect(result.ok && result.passage.score).toBe(1);
      }),
    );
  });

  it("never leaves the text, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (text, start, end) => {
          const result = findPassage(text, { start, end });
          if (!result.ok) return;
          const { start: from, end: to, score } = result.passage;
          expect(0 <= from && from <= to && to <= text.length && score > 0 && score <= 1).toBe(true);
        },
      ),
    );
  });
});
