import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorProblem } from "@/lib/anchoring/anchor";

const paragraph = "The draft was published in March. The draft was then discussed, and nobody spoke against it.";

describe("anchorProblem", () => {
  it.each([
    [{ start: "The draft was published", end: "in March." }, null],
    [{ start: "discussed, and", end: "against it." }, null],
    [{ start: "published", end: "published" }, null],
    [{ start: "The  draft\nwas then", end: "discussed," }, null],
    [{ start: "The plan was", end: "in March." }, "no-start"],
    [{ start: "The draft was", end: "in March." }, "many-starts"],
    [{ start: "The draft was then", end: "in March." }, "no-end"],
    [{ start: "the draft was published", end: "in March." }, "no-start"],
  ] as const)("of %j is %s", (anchor, expected) => {
    expect(anchorProblem(paragraph, anchor)).toBe(expected);
  });

  it("is none for the ends of any passage whose first words stand there once", () => {
    const words = fc.array(fc.constantFrom("a", "b", "Stalin", "Ежов,", "“no”", "1937"), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (drawn, from, length) => {
        const first = from % (drawn.length - 2);
        const passage = drawn.slice(first, first + 2 + (length % (drawn.length - first - 1)));
        const start = passage.slice(0, 2).join(" ");
        const text = drawn.join(" ");
        fc.pre(text.indexOf(start) === text.lastIndexOf(start));
        expect(anchorProblem(text, { start, end: passage.slice(-2).join(" ") })).toBeNull();
      }),
    );
  });
});
