import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordChanges } from "@/lib/comparison/word-changes";

const joined = (changes: ReturnType<typeof wordChanges>, ...which: string[]) =>
  changes
    .filter(({ change }) => which.includes(change))
    .map(({ text }) => text)
    .join("");

describe("wordChanges", () => {
  it("tells what was put in and what was taken out, word by word", () => {
    expect(wordChanges("He did say so.", "He did not say so.")).toEqual([
      { text: "He did ", change: "kept" },
      { text: "not ", change: "added" },
      { text: "say so.", change: "kept" },
    ]);
  });

  it("is the former text without what was added, and the later one without what was removed", () => {
    const words = fc
      .array(fc.constantFrom("a", "b ", "\n", "“c”", "ж"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after);
        expect(joined(changes, "kept", "removed")).toBe(before);
        expect(joined(changes, "kept", "added")).toBe(after);
      }),
    );
  });
});
