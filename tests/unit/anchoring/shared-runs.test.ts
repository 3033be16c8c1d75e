import { describe, expect, it } from "vitest";
import { runsOf, wordsIn } from "@/lib/anchoring/shared-runs";

describe("wordsIn", () => {
  it("counts words in any script, without punctuation and case, apostrophes of both kinds alike", () => {
    expect(wordsIn("“Stalin’s” draft — 1937; «Ежов»’s, and so-called")).toEqual([
      "stalin's",
      "draft",
      "1937",
      "ежов",
      "s",
      "and",
      "so",
      "called",
    ]);
    expect(wordsIn(" — … ")).toEqual([]);
  });
});

describe("runsOf", () => {
  it("gives every run of so many words, and none of a shorter text", () => {
    expect(runsOf(["a", "b", "c"], 2)).toEqual(["a b", "b c"]);
    expect(runsOf(["a", "b"], 2)).toEqual(["a b"]);
    expect(runsOf(["a"], 2)).toEqual([]);
  });
});
