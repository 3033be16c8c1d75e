import fc from "fast-check";
import { expect, it, test } from "vitest";
import { parenthesesOf } from "@/lib/propose/parentheses";
import { quotationsOf } from "@/lib/propose/quotations";
import { blanked } from "@/lib/propose/spans";

test.each([
  ["a (b) c (d)", ["b", "d"]],
  ["a (b (c) d)", ["b (c) d"]],
  ["a (b (c) d", ["c"]],
  ["a b) c (d", []],
  ["()", [""]],
])("the parentheses of “%s”", (text, expected) => {
  expect(parenthesesOf(text).map(({ inside }) => inside)).toEqual(expected);
});

test.each([
  ['He said "no" twice.', ['"no"']],
  ["He said “no” and «да» and „nein“.", ["“no”", "«да»", "„nein“"]],
  ['It is 5" long, and "so" on.', ['"so"']],
  ['A "never closed mark.', []],
  ["Stalin's and the workers' own", []],
  ['"One," he said, "two."', ['"One,"', '"two."']],
])("the quotations of “%s”", (text, expected) => {
  expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it("what is blanked keeps every offset", () => {
  const text = fc
    .array(fc.constantFrom('"', "“", "”", "(", ")", "a", " ", "😀", "."), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (any) => {
      const blank = blanked(any, quotationsOf(any));
      expect(blank).toHaveLength(any.length);
      for (const [at, char] of [...blank].entries()) if (char !== " ") expect([...any]).toContain([...blank][at]);
      for (const { start, end, inside } of parenthesesOf(any))
        expect(any.slice(start - 1, end + 1)).toBe(`(${inside})`);
    }),
  );
});
