import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorAt, mostAnchorWords } from "@/lib/anchoring/choose-place";
import { normalText } from "@/lib/anchoring/normal-text";
import { findPassage } from "@/lib/anchoring/passage";

/** The anchors that would mean each of the places between which nobody guessed. */
function choices(paragraph: string, start: string, end: string) {
  const found = findPassage(paragraph, { start, end });
  if (found.ok) throw new Error("The anchor means one place.");
  const searched = { text: paragraph, normal: normalText(paragraph) };
  return found.places.map((place) => anchorAt(searched, { start, end }, found.problem, place));
}

describe("anchorAt", () => {
  it("takes as few first words as tell the place from the others", () => {
    const paragraph = "The draft was published in March. The draft was then discussed, and nobody spoke against it.";
    expect(choices(paragraph, "The draft was", "against it.")).toEqual([
      { start: "The draft was published", end: "against it." },
      { start: "The draft was then", end: "against it." },
    ]);
  });

  it("begins a little later where four words do not tell them apart", () => {
    const paragraph = "In the year 1935 they met. In the year 1935 all was over, as everybody knows.";
    const [first, second] = choices(paragraph, "In the", "everybody knows.");
    expect(first).toEqual({ start: "the year 1935 they", end: "everybody knows." });
    expect(second).toEqual({ start: "the year 1935 all", end: "everybody knows." });
  });

  it("has nothing to offer where the same stands there twice", () => {
    const paragraph = "And so on and so on and so on. And so on and so on and so on. The end.";
    expect(choices(paragraph, "And so on", "The end.")).toEqual([null, null]);
  });

  it("takes last words where it is the end that is in question", () => {
    const paragraph = "It began and the law came, then the law came.";
    expect(choices(paragraph, "It began", "the lew came")).toEqual([
      { start: "It began", end: "came" },
      { start: "It began", end: "then the law came" },
    ]);
  });

  it("offers nothing where the other end is in doubt as well", () => {
    const paragraph = "The draft was published. The draft was read. It was read.";
    expect(choices(paragraph, "The draft was", "nowhere at all")).toEqual([null, null]);
  });

  const words = fc.array(fc.constantFrom("a", "be", "law", "Ежов,", "“no”", "1937"), { minLength: 4, maxLength: 30 });

  it("never offers words that leave a doubt, or more than an anchor may have", () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const paragraph = list.join(" ");
        const anchor = { start: list[at % list.length] ?? "", end: list.at(-1) ?? "" };
        const found = findPassage(paragraph, anchor);
        if (found.ok) return;
        for (const place of found.places) {
          const offered = anchorAt({ text: paragraph, normal: normalText(paragraph) }, anchor, found.problem, place);
          if (offered === null) continue;
          expect(findPassage(paragraph, offered).ok).toBe(true);
          for (const end of [offered.start, offered.end])
            expect(end.split(/\s+/u).length).toBeLessThanOrEqual(mostAnchorWords);
        }
      }),
    );
  });
});
