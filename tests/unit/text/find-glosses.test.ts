import { describe, expect, it } from "vitest";
import { nameSearch } from "@/lib/gloss/name-search";
import { namesOf } from "@/lib/gloss/names";
import { citationRanges, nameRanges } from "@/lib/text/find-glosses";
import type { TextRange } from "@/lib/text/segments";

const shown = (text: string, ranges: readonly TextRange[], from = 0) =>
  ranges.map((range) => [text.slice(range.start - from, range.end - from), "gloss" in range ? range.gloss.key : ""]);

describe("citationRanges", () => {
  it("finds each citation as it is cited, in whatever quotation marks and white space", () => {
    const text = "So it was (Getty, “Excesses”  126; Zhukov, Inoy 7).";
    const found = citationRanges({ text, start: 100 }, [
      { source: "getty", asCited: 'Getty, "Excesses" 126' },
      { source: "zhukov", asCited: "Zhukov, Inoy 7" },
      { source: "thurston", asCited: "Thurston 5" },
    ]);
    expect(shown(text, found, 100)).toEqual([
      ["Getty, “Excesses”  126", "getty"],
      ["Zhukov, Inoy 7", "zhukov"],
    ]);
  });

  it("takes no form for a part of another, of a word or of a number", () => {
    const text = "(Inoy 75; Inoy 7) in 1937";
    const found = citationRanges({ text, start: 0 }, [
      { source: "short", asCited: "Inoy 7" },
      { source: "long", asCited: "Inoy 75" },
      { source: "bare", asCited: "37" },
    ]);
    expect(shown(text, found)).toEqual([
      ["Inoy 75", "long"],
      ["Inoy 7", "short"],
    ]);
  });

  it("takes the same form twice where it is cited twice", () => {
    const text = "(Inoy 7) and again (Inoy 7)";
    const cited = { source: "zhukov", asCited: "Inoy 7" };
    expect(citationRanges({ text, start: 0 }, [cited, cited, cited]).map(({ start }) => start)).toEqual([1, 20]);
  });
});

const search = nameSearch(namesOf({ people: [{ key: "stalin", name: "Joseph Stalin", variants: [] }], terms: [] }));

const named = (text: string, explained = new Set<string>(), taken: TextRange[] = []) =>
  shown(text, nameRanges({ text, start: 0 }, search, explained, taken, [{ start: 0, end: text.length }]));

describe("nameRanges", () => {
  it("explains the first mention alone, and none where a citation stands", () => {
    const explained = new Set<string>();
    expect(named("Stalin, and Stalin", explained)).toHaveLength(1);
    expect(named("Stalin once more", explained)).toEqual([]);
    const citation: TextRange = { start: 1, end: 10, gloss: { kind: "source", key: "x" } };
    expect(named("(Stalin 12)", new Set(), [citation])).toEqual([]);
  });

  it("explains what is shown, and passes over what is left out", () => {
    const text = "Stalin left. Stalin came.";
    const visible = [{ start: 13, end: 25 }];
    expect(nameRanges({ text, start: 0 }, search, new Set(), [], visible).map(({ start }) => start)).toEqual([13]);
  });

  it("finds nothing where nothing is named", () => {
    expect(nameRanges({ text: "Stalin", start: 0 }, nameSearch([]), new Set(), [], [{ start: 0, end: 6 }])).toEqual([]);
  });
});
