import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { parsePeopleView } from "@/lib/people/view";

const problemOf = (words: string): string => {
  try {
    parsePeopleView({ words });
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return error.message;
    throw error;
  }
  return "";
};

describe("parsePeopleView", () => {
  it.each([
    [{}, ""],
    [{ words: "" }, ""],
    [{ words: "  Stalin " }, "Stalin"],
    [{ words: ["Stalin", "Getty"] }, "Getty"],
    [{ words: [] }, ""],
    [{ words: "Ежов", utm_source: "x" }, "Ежов"],
    [{ words: "' OR 1=1 --" }, "' OR 1=1 --"],
    [{ words: "x".repeat(100) }, "x".repeat(100)],
  ])("of %j reads %j", (params, words) => {
    expect(parsePeopleView(params)).toEqual({ words });
  });

  it.each([
    ["x".repeat(10_000), "longer than 100 characters"],
    ["%_!?", "no letter to look for"],
    ["ь", "no letter to look for"],
    ["\u0301", "no letter to look for"],
    ["a\0b", "NUL"],
    ["\ud800", "surrogate"],
  ])("refuses %j and says why", (words, why) => {
    expect(problemOf(words)).toContain(why);
  });

  it("either reads a text or refuses it with a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const problem = problemOf(words);
        if (problem) expect(problem).toMatch(/^What the address asks for .+\. Ask for a name or a word of a role\.$/su);
        else expect(parsePeopleView({ words }).words).toBe(words.trim());
      }),
    );
  });
});
