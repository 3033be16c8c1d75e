import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "@/lib/text/numbering";

/** The roles of numbers, by their first letters: `next`, `gap`, `list`, `item`, `text`, `misplaced`. A colon leads into the one after it. */
const rolesOf = (numbers: string): string => {
  const lines = numbers
    .split(" ")
    .map((word) => ({ number: Number(word.replace(":", "")), ledIn: word.startsWith(":") }));
  return readNumbers(lines)
    .map((role) => role[0])
    .join("");
};

describe("readNumbers", () => {
  it.each([
    ["1 2 3", "nnn"],
    ["1 3 4", "ngn"],
    ["121 1 2", "tnn"],
    ["1 2 2 3 2", "nnmnm"],
    // A list goes on as long as the numbers come again; then the paragraphs go on.
    ["1 :1 2 3 2 3", "nliinn"],
    ["1 2 3 :1 2 3 4 5", "nnnliinn"],
    ["1 :1 2 :1 2 2", "nlilin"],
    ["1 2 :1 2 :1 2 3 4 3", "nnliliiin"],
    ["1 2 3 4 5 :1 2 3 6", "nnnnnliin"],
    ["1 2 3 1 2 4", "nnnlin"],
    ["1 2 3 :14 15 4 5", "nnnlinn"],
    ["1 2 3 4 :2 3 5", "nnnnlin"],
    // The number that is wrong is misplaced, and none of those after it.
    ["1 2 3 7 5 6 7 8", "nnnmgnnn"],
    ["1 2 4 3 5 6", "nngmnn"],
    ["1 2 1937 3", "nntn"],
  ])("reads %s as %s", (numbers, roles) => {
    expect(rolesOf(numbers)).toBe(roles);
  });

  it("says of every number what it is, and never loses one", () => {
    const line = fc.record({ number: fc.nat({ max: 60 }), ledIn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        const roles = readNumbers(lines);
        expect(roles).toHaveLength(lines.length);
        let last = 0;
        for (const [at, role] of roles.entries()) {
          const number = lines[at]?.number ?? 0;
          if (role === "next") expect(number).toBe(last + 1);
          if (role === "gap") expect(number).toBeGreaterThan(last + 1);
          if (role === "next" || role === "gap") last = number;
        }
      }),
    );
  });

  it("reads ten thousand paragraphs with a list in each in a moment", () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => [at + 1, 1, 2, 3]).flat();
    const started = performance.now();
    const roles = readNumbers(lines.map((number) => ({ number, ledIn: false })));
    expect(roles.filter((role) => role === "next")).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
