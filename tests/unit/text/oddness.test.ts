import { describe, expect, it } from "vitest";
import { oddness } from "@/lib/text/oddness";

describe("oddness", () => {
  it.each([
    ["plain words", 0, 0],
    ["“Müller’s café” – naïve…", 0, 8],
    ["«Очерк» (№ 5), 1937–1938 годы; Ёлкин", 0, 18],
    ["wasnÕt", 1, 1],
    ["na•vely", 1, 1],
    ["†уков", 1, 5],
    ["дoм", 2, 2],
    ["░▒", 2, 2],
    ["a\u00a0b", 0, 0],
  ])("of %j: %i of %i", (text, odd, beyond) => {
    expect(oddness(text)).toEqual({ odd, beyond });
  });
});
