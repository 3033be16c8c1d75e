import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptsOf } from "@/lib/text/excerpts";

const words = Array.from({ length: 100 }, (_, at) => `word${at}`).join(" ");
const block = { start: 50, end: 50 + words.length, text: words };
const shown = (passages: { start: number; end: number }[]) =>
  excerptsOf(block, passages).map(({ start, end }) => words.slice(start - 50, end - 50));
const passage = (from: string, to: string) => ({
  start: 50 + words.indexOf(from),
  end: 50 + words.indexOf(to) + to.length,
});

describe("excerptsOf", () => {
  it("shows a passage with some words around it, and cuts none", () => {
    const [excerpt] = shown([passage("word40", "word42")]);
    expect(excerpt).toMatch(/^word2\d .*word40 word41 word42 .*word5\d$/);
  });

  it("joins passages that meet, and keeps others apart", () => {
    expect(shown([passage("word40", "word42"), passage("word45", "word46")])).toHaveLength(1);
    expect(shown([passage("word80", "word81"), passage("word10", "word11")])).toHaveLength(2);
  });

  it("shows nothing of a block without passages", () => {
    expect(shown([])).toEqual([]);
    expect(shown([{ start: 0, end: 50 }])).toEqual([]);
  });

  it("never leaves the block, is in order, and holds every passage", () => {
    const any = fc.record({ start: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (drawn) => {
        const passages = drawn.map(({ start, length }) => ({ start, end: start + length }));
        const spans = excerptsOf(block, passages);
        let last = block.start - 1;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(block.end);
          last = end;
        }
        for (const { start, end } of passages) {
          const from = Math.max(start, block.start);
          const to = Math.min(end, block.end);
          if (from < to) expect(spans.some((span) => span.start <= from && span.end >= to)).toBe(true);
        }
      }),
    );
  });
});
