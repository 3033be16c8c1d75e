import { describe, expect, it } from "vitest";
import { type AnchoredClaim, isMisnumbered, isOfAnotherEssay, placeClaims, whyUnplaced } from "@/lib/text/placing";
import { renumberingNotices } from "@/lib/text/renumbering";
import { aReadText } from "@/tests/factories/a-text";

const subjects = ["harbour", "wall", "tide", "pilot", "budget", "engineer", "parliament", "dredger"];
const sentence = (subject: string) => `Nobody had asked for the ${subject}, and the ${subject} was forgotten.`;

/** A text of these subjects, a paragraph each. */
const textOf = (named: readonly string[]) =>
  aReadText(named.map((subject, at) => `${at + 1}. ${sentence(subject)}`).join("\n\n")).essay;

/** A claim in each paragraph of the text of all subjects. */
const claims: AnchoredClaim[] = subjects.map((subject, at) => ({
  key: `${at + 1}.1`,
  paragraph: at + 1,
  anchor: { start: `for the ${subject}, and`, end: "was forgotten." },
}));

const without = (subject: string) => textOf(subjects.filter((other) => other !== subject));

describe("a claim whose words are not in its paragraph", () => {
  it("has no place, and its words are said to stand in another, word for word", () => {
    const { placed, unplaced } = placeClaims(without("tide"), claims);
    expect(placed.map(({ key }) => key)).toEqual(["1.1", "2.1"]);
    expect(unplaced.map(({ key, problem, standsIn }) => [key, problem, standsIn])).toEqual([
      ["3.1", "no-start", undefined],
      ["4.1", "no-start", 3],
      ["5.1", "no-start", 4],
      ["6.1", "no-start", 5],
      ["7.1", "no-start", 6],
      ["8.1", "no-paragraph", 7],
    ]);
    expect([unplaced[0], unplaced[1], unplaced[5]].map((claim) => claim && whyUnplaced(claim))).toEqual([
      "its first words are not in the paragraph",
      "its first words are not in the paragraph; its words stand in ¶3",
      "the text has no such paragraph; its words stand in ¶7",
    ]);
  });

  it("is not said to stand in one of several, nor where its last words are before its first, nor where some differ", () => {
    const standsIn = (paragraphs: string) => {
      const essay = aReadText(`1. Nothing.\n\n${paragraphs}`).essay;
      return placeClaims(essay, claims.slice(0, 1)).unplaced[0]?.standsIn;
    };
    const words = sentence("harbour");
    expect(standsIn(`2. ${words}`)).toBe(2);
    expect(standsIn(`2. ${words}\n\n3. ${words}`)).toBeUndefined();
    expect(standsIn("2. It was forgotten. Nobody had asked for the harbour, and so on.")).toBeUndefined();
    expect(standsIn("2. Nobody had asked for that harbour, and the harbour was forgotten.")).toBeUndefined();
  });

  it("does not make a text another essay’s as long as most claims are somewhere in it", () => {
    const { placed, unplaced } = placeClaims(without("harbour"), claims);
    expect(placed).toEqual([]);
    expect(isOfAnotherEssay({ placed: placed.length, unplaced })).toBe(false);
    expect(isMisnumbered({ placed: placed.length, unplaced })).toBe(true);
    const other = placeClaims(aReadText("1. Of cabbages.\n\n2. Of kings.").essay, claims);
    expect(isOfAnotherEssay({ placed: other.placed.length, unplaced: other.unplaced })).toBe(true);
    const late = placeClaims(without("engineer"), claims);
    expect(isMisnumbered({ placed: late.placed.length, unplaced: late.unplaced })).toBe(false);
  });
});

describe("renumberingNotices", () => {
  const noticesOf = (named: readonly string[], of = claims) => {
    const essay = textOf(named);
    return renumberingNotices(essay, placeClaims(essay, of).unplaced);
  };

  it("says once which paragraphs seem to be which", () => {
    expect(noticesOf(subjects.filter((subject) => subject !== "tide"))).toEqual([
      {
        line: 5,
        message: expect.stringMatching(
          /^¶4–8 of the map seem to be ¶3–7 of this text: 5 of 5 claims .* word for word\. Nothing was moved\./,
        ),
      },
    ]);
    expect(noticesOf(["weather", ...subjects])[0]?.message).toMatch(/^¶1–8 of the map seem to be ¶2–9 of this text/);
  });

  it("says of one paragraph in which other its words stand", () => {
    const of = [1, 2, 3].map((at) => ({
      key: `3.${at}`,
      paragraph: 3,
      anchor: { start: "for the tide, and", end: "forgotten." },
    }));
    const essay = aReadText(`1. ${sentence("harbour")}\n\n2. ${sentence("wall")}\n${sentence("tide")}\n\n4. So.`).essay;
    expect(renumberingNotices(essay, placeClaims(essay, of).unplaced)).toMatchObject([
      { line: 3, message: expect.stringMatching(/^The words of ¶3 of the map stand in ¶2 of this text: 3 of 3/) },
    ]);
  });

  it("says nothing of a text that has its numbers, of two claims, or of claims that stand here and there", () => {
    expect(noticesOf(subjects)).toEqual([]);
    expect(noticesOf(["weather", ...subjects], claims.slice(0, 2))).toEqual([]);
    expect(noticesOf(subjects.toReversed())).toEqual([]);
  });
});
