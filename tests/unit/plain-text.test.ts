import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "@/lib/plain-text";

const problem = (text: string) => plainText.safeParse(text).error?.issues.map(({ message }) => message);

test.each([[""], ["Ежов"], ["и\u0306"], ["😀"], ["\u2028\n\t"], ["\ufeff"]])("%j is plain text", (text) => {
  expect(plainText.parse(text)).toBe(text);
});

test.each([
  ["a\0", ["holds a NUL character: remove it"]],
  ["\uD83D", ["holds half of a surrogate pair: its encoding is damaged"]],
  ["\uDE00\uD83D", ["holds half of a surrogate pair: its encoding is damaged"]],
  ["\0\uD83D", ["holds a NUL character: remove it", "holds half of a surrogate pair: its encoding is damaged"]],
])("%j is not", (text, messages) => {
  expect(problem(text)).toEqual(messages);
});

test("plain text is what survives UTF-8, but for NUL", () => {
  const anyUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anyUnits, (text) => {
      const survives = Buffer.from(text, "utf8").toString("utf8") === text;
      expect(problem(text) === undefined).toBe(survives && !text.includes("\0"));
    }),
  );
});
