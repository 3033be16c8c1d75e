import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCopied, findQuote, type Quote, quoteAt } from "@/lib/anchoring/quote";

const text =
  "In March the draft of the law was published. The secretaries feared the law, and said so. Nobody else feared it.";
const quoteOf = (words: string, from = text): Quote => {
  const start = from.indexOf(words);
  return quoteAt(from, start, start + words.length);
};
const wordsAt = (from: string, place: { start: number; end: number } | null) =>
  place && from.slice(place.start, place.end);

describe("quoteAt", () => {
  it("takes up to 32 characters on each side, and cuts none in two", () => {
    const astral = `${"𝔸".repeat(20)}word${"𝔹".repeat(20)}`;
    const { exact, prefix, suffix } = quoteAt(astral, 40, 44);
    expect(exact).toBe("word");
    expect([prefix, suffix].map((context) => [context.isWellFormed(), context.length])).toEqual([
      [true, 32],
      [true, 32],
    ]);
    expect(quoteAt(`a${astral}`, 41, 45).prefix.isWellFormed()).toBe(true);
    const odd = quoteAt(`𝔸x${"y".repeat(30)}word`, 33, 37);
    expect(odd.prefix.isWellFormed()).toBe(true);
  });
});

describe("findQuote", () => {
  it("finds words where they stood, by what stood around them if they stand there twice", () => {
    expect(findQuote(text, quoteOf("published"))).toMatchObject({ start: text.indexOf("published"), score: 1 });
    const second = text.lastIndexOf("feared");
    expect(findQuote(text, quoteAt(text, second, second + 6))?.start).toBe(second);
    expect(findQuote(text, quoteOf("feared"))?.start).toBe(text.indexOf("feared"));
  });

  it("does not take another word of the same form for it", () => {
    const gone = text.replace("The secretaries feared the law, and said so. ", "");
    expect(findQuote(gone, quoteOf("feared"))).toBeNull();
  });

  it("finds words of which a few letters changed, and tells that they did", () => {
    const changed = text.replace("draft of the law", "draught of the law");
    const found = findQuote(changed, quoteOf("the draft of the law was published"));
    expect(wordsAt(changed, found)).toBe("the draught of the law was published");
    expect(found?.score).toBeLessThan(1);
    expect(
      findQuote("Something else altogether stands here now, word for word.", quoteOf("the draft of the law")),
    ).toBeNull();
  });

  it("does not mind white space, quotation marks and dashes", () => {
    const before = "He said “yes, at once” – and left.";
    const after = 'He  said "yes,\nat once" — and left.';
    expect(wordsAt(after, findQuote(after, quoteOf("“yes, at once”", before)))).toBe('"yes,\nat once"');
  });

  it("finds nothing for nothing", () => {
    expect(findQuote(text, { exact: "  ", prefix: "", suffix: "" })).toBeNull();
    expect(findQuote("", quoteOf("law"))).toBeNull();
  });

  it("finds any words again in the text that they were taken from, or says nothing", () => {
    const word = fc.constantFrom("alpha", "beta", "gamma", "delta", "𝔸lpha", "жук", "the", "a");
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), fc.nat(), fc.nat(), (words, a, b) => {
        const whole = words.join(" ");
        const starts = words.map((_, at) => words.slice(0, at).join(" ").length + (at > 0 ? 1 : 0));
        const from = a % words.length;
        const to = Math.min(words.length - 1, from + (b % 5));
        const start = starts[from] ?? 0;
        const end = (starts[to] ?? 0) + (words[to] ?? "").length;
        const found = findQuote(whole, quoteAt(whole, start, end));
        // Two places that nothing tells apart are left alone; any place that is found has these very words.
        if (found) expect(whole.slice(found.start, found.end)).toBe(whole.slice(start, end));
        if (new Set(words).size === words.length) expect(found).toMatchObject({ start, end, score: 1 });
      }),
    );
  });
});

describe("findCopied", () => {
  it("gives every place of words that were copied", () => {
    expect(findCopied(text, " feared  ").map((place) => wordsAt(text, place))).toEqual(["feared", "feared"]);
    expect(findCopied(text, "published")).toHaveLength(1);
    expect(findCopied(text, "nowhere to be found")).toEqual([]);
    expect(findCopied(text, "")).toEqual([]);
  });
});
