import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf, type TextRange } from "@/lib/text/segments";

const gloss = { kind: "term", key: "troika" } as const;

describe("segmentsOf", () => {
  it("divides a stretch where passages begin and end, and says which belong where", () => {
    const ranges: TextRange[] = [
      { start: 10, end: 16, claim: "1.1" },
      { start: 13, end: 18, claim: "1.2" },
      { start: 12, end: 14, gloss },
    ];
    expect(segmentsOf("abcdefghij", 10, ranges)).toEqual([
      { text: "ab", claims: ["1.1"], begins: ["1.1"], gloss: null },
      { text: "c", claims: ["1.1"], begins: [], gloss },
      { text: "d", claims: ["1.1", "1.2"], begins: ["1.2"], gloss },
      { text: "ef", claims: ["1.1", "1.2"], begins: [], gloss: null },
      { text: "gh", claims: ["1.2"], begins: [], gloss: null },
      { text: "ij", claims: [], begins: [], gloss: null },
    ]);
  });

  it("does not let a passage begin twice that runs over two stretches", () => {
    const ranges: TextRange[] = [{ start: 2, end: 8, claim: "1.1" }];
    expect(segmentsOf("abcde", 0, ranges).map(({ begins }) => begins)).toEqual([[], ["1.1"]]);
    expect(segmentsOf("fghij", 5, ranges).map(({ begins }) => begins)).toEqual([[], []]);
  });

  it("loses no character, and gives every character its claims", () => {
    const range = fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 30 }),
      claim: fc.constantFrom("1.1", "1.2", "1.3"),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(30),
        fc.array(range, { maxLength: 6 }),
        (text, from, drawn) => {
          const ranges = drawn.map(({ start, length, claim }) => ({ start, end: start + length, claim }));
          const segments = segmentsOf(text, from, ranges);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          let at = from;
          for (const { text: part, claims } of segments) {
            expect(part).not.toBe("");
            for (let place = at; place < at + part.length; place++) {
              const expected = ranges
                .filter(({ start, end }) => start <= place && place < end)
                .map(({ claim }) => claim);
              expect([...claims].sort()).toEqual(expected.sort());
            }
            at += part.length;
          }
        },
      ),
    );
  });
});
