import { describe, expect, it } from "vitest";
import { canonical } from "@/lib/maps/compare";
import type { DebateMap } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const base = aMap();
const { slug } = base.essay;
const first = at(base.openings, 0);
const second = at(base.openings, 1);

/** The change of the openings from the small map to this one, as the import reports it. */
async function changeTo(openings: DebateMap["openings"]) {
  await storeMap(base);
  const { collections } = await storeMap(aMap({ openings }));
  expect(await storedMap(slug)).toBe(canonical(aMap({ openings })));
  const { added, changed, removed, unchanged, reordered } = collections.openings;
  const keys = (entries: { key: string }[]) => entries.map(({ key }) => key);
  return { added: keys(added), changed: keys(changed), removed, unchanged, reordered };
}

const nothing = { added: [], changed: [], removed: [], unchanged: 2, reordered: false };

describe("the openings of a map that is imported again", () => {
  it("stay where nothing changed", async () => {
    expect(await changeTo([first, second])).toEqual(nothing);
    expect(await revisionOf(slug)).toBe(1);
  });

  it("are added", async () => {
    const third = { ...first, key: "decree", date: "1991-08-24", kind: "opened" as const, opens: [] };
    expect(await changeTo([first, third, second])).toEqual({ ...nothing, added: ["decree"] });
    expect(await revisionOf(slug)).toBe(2);
  });

  it.each<[string, Partial<DebateMap["openings"][number]>]>([
    ["the date", { date: "1993" }],
    ["the kind", { kind: "opened" }],
    ["the label", { label: "Another label" }],
    ["what it opened", { opens: ["getty-2002", "pravda-1936"] }],
    ["that it opened nothing", { opens: [] }],
    ["its basis", { basis: [{ paragraph: 2 }, ...first.basis] }],
    ["a locator", { basis: [{ source: "getty-2002", locator: "128" }] }],
    ["the confidence", { confidence: "low" }],
    ["the note", { note: "Another note." }],
  ])("are changed: %s", async (_, change) => {
    expect(await changeTo([{ ...first, ...change }, second])).toEqual({
      ...nothing,
      changed: [first.key],
      unchanged: 1,
    });
    expect(await revisionOf(slug)).toBe(2);
  });

  it("are removed", async () => {
    expect(await changeTo([second])).toEqual({ ...nothing, removed: [first.key], unchanged: 1 });
    expect(await changeTo([])).toEqual({ ...nothing, removed: [first.key, second.key], unchanged: 0 });
  });

  it("are put in another order", async () => {
    expect(await changeTo([second, first])).toEqual({ ...nothing, reordered: true });
  });

  it("let go of a source and a paragraph that are removed with them", async () => {
    await storeMap(aMap({ openings: [{ ...first, opens: ["pravda-1936"], basis: [{ source: "the-essay" }] }] }));
    const without = aMap({ openings: [{ ...first, opens: [], basis: [{ paragraph: 2 }] }] });
    await storeMap(without);
    expect(await storedMap(slug)).toBe(canonical(without));
  });
});

describe("a map without the key", () => {
  const { openings: _, ...older } = base;

  it.each([
    ["left out", older],
    ["null", { ...older, openings: null }],
  ])("(%s) is sound, has none, and takes away those of before", async (_name, file) => {
    const parsed = parseMap([{ name: "map.json", text: JSON.stringify(file) }]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.map.openings).toEqual([]);
    await storeMap(base);
    const { collections } = await storeMap(parsed.map);
    expect(collections.openings.removed).toEqual([first.key, second.key]);
    expect(JSON.parse(await storedMap(slug))).toMatchObject({ openings: [] });
  });
});

describe("openings that the rules refuse", () => {
  it.each<[string, Partial<DebateMap["openings"][number]>, RegExp]>([
    ["a source that is not there", { opens: ["nowhere"] }, /openings.*nowhere/s],
    ["the same source twice", { opens: ["pravda-1936", "pravda-1936"] }, /pravda-1936/],
    ["a closing that opens", { kind: "closed" }, /a closing, which makes nothing available/],
    ["no basis", { basis: [] }, /has no basis/],
    ["a doubt without a reason", { note: undefined }, /minutes-printed.*medium/s],
    ["a date that is none", { date: "spring 1992" }, /openings.*date/s],
  ])("%s", (_, change, problem) => {
    const file = { ...base, openings: [{ ...first, ...change }] };
    const parsed = parseMap([{ name: "map.json", text: JSON.stringify(file) }]);
    expect(parsed.ok ? "" : JSON.stringify(parsed.problems)).toMatch(problem);
  });
});
