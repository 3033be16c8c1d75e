import { describe, expect, test } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { canonical, isChange } from "@/lib/maps/compare";
import type { DebateMap } from "@/lib/maps/document";
import { importMap } from "@/lib/maps/import/import-map";
import { mapPrint } from "@/lib/maps/print";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;

/** The small map after some change. */
function changed(change: (map: DebateMap) => void): DebateMap {
  const map = aMap();
  change(map);
  return map;
}

describe("who may import", () => {
  test("a visitor is refused, and nothing is written", async () => {
    await expect(importMap(visitor, database(), aMap())).rejects.toMatchObject({ name: "AppError", code: "forbidden" });
    expect(await database().essay.count()).toBe(0);
  });
});

describe("the revision", () => {
  test("is 1 at first, and stays where nothing changed", async () => {
    await storeMap(aMap());
    expect(await revisionOf(slug)).toBe(1);
    const change = await storeMap(aMap());
    expect(isChange(change)).toBe(false);
    expect(await revisionOf(slug)).toBe(1);
  });

  test.each<[string, (map: DebateMap) => void]>([
    ["the essay's record", (map) => Object.assign(map.essay, { about: "Another description." })],
    ["the authors", (map) => map.essay.authors.reverse()],
    ["a section's range", (map) => Object.assign(at(map.sections, 1), { from: 4 })],
    ["a gist", (map) => Object.assign(at(map.paragraphs, 0), { gist: "Another gist." })],
    ["a record", (map) => Object.assign(at(map.sources, 1).csl, { "publisher-place": "Москва" })],
    ["a standing's basis", (map) => at(map.questions, 0).standing.basis.reverse()],
    ["a portrayal", (map) => Object.assign(at(map.interpretations, 1), { portrayal: undefined })],
    ["an anchor", (map) => Object.assign(at(map.claims, 0).anchor, { end: "had been published" })],
    ["an inference", (map) => at(map.claims, 3).restsOn.reverse()],
    ["an evidence's note", (map) => Object.assign(at(at(map.claims, 1).evidence, 1), { note: "Another." })],
    ["a position's basis", (map) => at(map.positions, 0).basis.push({ paragraph: 3 })],
    ["a difference", (map) => map.differences.pop()],
    ["an event's paragraphs", (map) => at(map.events, 0).paragraphs.pop()],
    ["the order of the people", (map) => map.people.reverse()],
    ["the order of the claims", (map) => map.claims.reverse()],
  ])("grows by one, and the new map is stored, when only %s changed", async (_, change) => {
    await storeMap(aMap());
    const map = changed(change);
    expect(isChange(await storeMap(map))).toBe(true);
    expect(await revisionOf(slug)).toBe(2);
    expect(await storedMap(slug)).toBe(canonical(map));
  });

  test("comes with the print of the map", async () => {
    const map = changed(({ people }) => people.reverse());
    await storeMap(aMap());
    await storeMap(map);
    expect(await database().essay.findFirst()).toMatchObject({ mapPrint: mapPrint(map) });
  });
});

describe("a change that the database could refuse half-way", () => {
  test.each<[string, (map: DebateMap) => void]>([
    [
      "another interpretation becomes the essay's own",
      ({ interpretations }) => {
        Object.assign(at(interpretations, 0), { kind: "school" });
        Object.assign(at(interpretations, 2), { kind: "essay" });
        interpretations.reverse();
      },
    ],
    [
      "the essay's own interpretation gets another key",
      ({ interpretations, claims, differences }) => {
        Object.assign(at(interpretations, 0), { key: "narrator" });
        for (const claim of claims) if (claim.holder === "author") claim.holder = "narrator";
        Object.assign(at(differences, 0), { between: ["narrator", "getty"] });
      },
    ],
    [
      "a person becomes an interpretation, and the claims stay as they are",
      (map) => {
        map.people = map.people.filter(({ key }) => key !== "kravtsov");
        map.interpretations.push({
          key: "kravtsov",
          name: "Kravtsov",
          kind: "school",
          summary: "His view.",
          works: [],
        });
      },
    ],
    [
      "a premise and its conclusion go together",
      (map) => Object.assign(map, { claims: [], positions: map.positions.slice(1, 3), notes: [], events: [] }),
    ],
    [
      "an inference turns round",
      ({ claims }) => {
        Object.assign(at(claims, 0), { restsOn: ["2.1"] });
        Object.assign(at(claims, 1), { restsOn: [] });
      },
    ],
    [
      "a paragraph goes, with all that stood in it",
      (map) => {
        map.paragraphs.pop();
        map.claims.pop();
        Object.assign(at(map.sections, 1), { to: 3 });
        Object.assign(at(map.differences, 0), { basis: [] });
        at(map.events, 0).paragraphs.pop();
      },
    ],
  ])("%s: there and back again", async (_, change) => {
    await storeMap(aMap());
    const map = changed(change);
    await storeMap(map);
    expect(await storedMap(slug)).toBe(canonical(map));
    await storeMap(aMap());
    expect(await storedMap(slug)).toBe(canonical(aMap()));
  });
});

describe("an import that fails", () => {
  test.each<[string, (map: DebateMap) => void, RegExp]>([
    [
      "a position on two things",
      ({ positions }) => Object.assign(at(positions, 0), { question: "who-resisted" }),
      /positions_one_target/,
    ],
    ["a ground that is not there", ({ events }) => at(events, 0).claims.push("9.9"), /refers to "9.9"/],
    [
      "a second interpretation of the essay's own",
      ({ interpretations }) => Object.assign(at(interpretations, 1), { kind: "essay" }),
      /interpretations_one_essay/,
    ],
  ])("half-way, over %s, leaves everything as it was", async (_, spoil, message) => {
    await storeMap(aMap());
    const unsound = changed((map) => {
      map.essay.about = "Never to be read.";
      map.paragraphs.push({ number: 5, gist: "Never to be read." });
      spoil(map);
    });
    await expect(storeMap(unsound)).rejects.toThrow(message);
    expect(await storedMap(slug)).toBe(canonical(aMap()));
    expect(await revisionOf(slug)).toBe(1);
  });

  test("at the first time leaves no essay", async () => {
    const unsound = changed(({ positions }) => Object.assign(at(positions, 0), { question: "who-resisted" }));
    await expect(storeMap(unsound)).rejects.toThrow(/positions_one_target/);
    expect(await database().essay.count()).toBe(0);
    expect(await database().source.count()).toBe(0);
  });
});

test("progress counts every entry that is written, up to the last", async () => {
  const reports: [done: number, total: number][] = [];
  await importMap(operator, database(), aMap(), (done, total) => reports.push([done, total]));
  const total = reports[0]?.[1];
  expect(reports.map(([, all]) => all)).toEqual(reports.map(() => total));
  expect(reports.at(-1)?.[0]).toBe(total);
  expect(reports.map(([done]) => done)).toEqual(reports.map(([done]) => done).toSorted((a, b) => a - b));
});
