import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "@/lib/argument/text-lines";

const text = fc.array(
  fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Сталин", "NKVD-Leitung", "¶22", "a".repeat(90), "“so”")),
);

describe("wrapText", () => {
  it("loses nothing and makes no line wider than is allowed, unless one character is", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
        const whole = words.join(" ");
        const lines = wrapText(whole, width, 13.5);
        expect(lines.join("").replace(/[ \t\r\n]/g, "")).toBe(whole.replace(/[ \t\r\n]/g, ""));
        for (const line of lines) if ([...line].length > 1) expect(textWidth(line, 13.5)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("breaks between words, and fills the lines", () => {
    const lines = wrapText("Stalin insisted that the elections be secret and contested.", 160, 13.5);
    expect(lines).toEqual(["Stalin insisted that the", "elections be secret and", "contested."]);
  });

  it("makes no line of nothing", () => {
    expect(wrapText("  \n ", 100, 13.5)).toEqual([]);
  });
});

describe("textWidth", () => {
  it("is proportional to the size, and wider for wider letters", () => {
    expect(textWidth("Order", 27)).toBeCloseTo(2 * textWidth("Order", 13.5));
    expect(textWidth("mmm", 13)).toBeGreaterThan(textWidth("iii", 13) * 2);
  });
});
