import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { normalText } from "@/lib/anchoring/normal-text";
import { findPassage } from "@/lib/anchoring/passage";
import { anchorOf } from "@/lib/propose/anchors";

describe("the anchor of a sentence", () => {
  const paragraph = "It was so. The toll was paid by all who came. The toll was paid by nobody. It was so.";
  const at = normalText(paragraph);

  test("is its first and its last four words", () => {
    const other = normalText("In March the toll was paid by nobody in the lower town. Then came April.");
    const sentence = "In March the toll was paid by nobody in the lower town.";
    expect(anchorOf(other, sentence)).toEqual({ start: "In March the toll", end: "in the lower town." });
  });

  test("begins where four words stand in the paragraph once", () => {
    expect(anchorOf(at, "The toll was paid by all who came.")?.start).toBe("was paid by all");
  });

  test("is none where nothing stands there once", () => {
    expect(anchorOf(at, "It was so.")).toBeNull();
  });
});

it("places the sentence's own end in its paragraph, and never more than four words", () => {
  const word = fc.constantFrom("a", "b", "toll", "Ежов,", "“no”", "1937", "c.");
  fc.assert(
    fc.property(fc.array(word, { minLength: 6, maxLength: 30 }), fc.nat(), fc.nat(), (words, from, length) => {
      const first = from % (words.length - 3);
      const sentence = words.slice(first, first + 3 + (length % (words.length - first - 2))).join(" ");
      const paragraph = words.join(" ");
      const anchor = anchorOf(normalText(paragraph), sentence);
      fc.pre(anchor !== null);
      expect(anchor?.start.split(" ").length).toBeLessThanOrEqual(4);
      expect(anchor?.end.split(" ").length).toBeLessThanOrEqual(4);
      expect(findPassage(paragraph, anchor ?? { start: "", end: "" })).toMatchObject({ ok: true });
    }),
  );
});
