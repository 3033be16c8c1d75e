import { describe, expect, it } from "vitest";
import { numberedParagraphs } from "@/lib/anchoring/numbered-paragraphs";

describe("numberedParagraphs", () => {
  it("takes the unnumbered lines that follow a number, and leaves title and headings out", () => {
    const text = [
      "The Reform",
      "By Ann Author",
      "",
      "     1. It began\u00a0in   March.",
      "   A block quotation.",
      "Second Part",
      "\u00a0\u00a02. It ended.",
    ].join("\n");
    expect([...numberedParagraphs(text, ["Second Part"])]).toEqual([
      [1, "It began in March. A block quotation."],
      [2, "It ended."],
    ]);
  });

  it("takes a number out of turn for part of the paragraph: a list, a year", () => {
    const text = "1. He gave reasons:\n3. the third came first,\n1937. And so on.\n2. Next.";
    expect([...numberedParagraphs(text, [])]).toEqual([
      [1, "He gave reasons: 3. the third came first, 1937. And so on."],
      [2, "Next."],
    ]);
  });

  it("of a text without numbers is empty", () => {
    expect(numberedParagraphs("No number here.", []).size).toBe(0);
  });
});
