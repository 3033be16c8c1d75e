import { beforeEach, describe, expect, it } from "vitest";
import { readArgument } from "@/lib/argument/queries";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { argumentOf } from "@/scripts/bench/bench-graphs";
import { aMap } from "@/tests/factories/a-map";
import { largeMap } from "@/tests/factories/large-map";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";

/** The small map with a paragraph outside its sections, and claims of which one hardens another. */
function toldMap() {
  const map = aMap();
  const [first, second, ...others] = map.claims;
  if (!first || !second) throw new Error("The factory's map has too few claims.");
  return aMap({
    sections: map.sections.slice(0, 1),
    claims: [
      { ...first, modality: "asserted", restsOn: [{ claim: second.id, hardening: "Firmer." }] },
      { ...second, modality: "hedged", essayStance: "reports", holder: at(map.people, 0).key, restsOn: [] },
      ...others.map((claim) => ({ ...claim, restsOn: [first.id] })),
    ],
  });
}

const map = toldMap();

async function read(slug = map.essay.slug) {
  return readArgument(visitor, await findEssay(visitor, slug));
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readArgument", () => {
  it("gives sections, claims and inferences as the map has them, in the order of the essay", async () => {
    const data = await read();
    expect(data).toEqual(argumentOf(map));
    expect(data.sections).toEqual([{ key: "reform", title: "Reform", from: 1, to: 2 }]);
    expect(data.inferences[0]).toEqual({
      premise: at(map.claims, 1).id,
      conclusion: at(map.claims, 0).id,
      hardening: "Firmer.",
    });
    expect(new Set(data.claims.map(({ section }) => section))).toEqual(new Set(["reform", null]));
    expect(data.claims[1]).toMatchObject({ modality: "hedged", essayStance: "reports", holder: { kind: "person" } });
  });

  it("does not find an essay that is not there, and mixes in nothing of another", async () => {
    await expect(read("nowhere")).rejects.toMatchObject({ code: "not_found" });
    await importMap(operator, database(), { ...largeMap(100), essay: { ...map.essay, slug: "another" } });
    expect(await read()).toEqual(argumentOf(map));
  });

  it("takes four queries, whatever the size of the map", async () => {
    const small = await countingQueries(() => read());
    await importMap(operator, database(), { ...largeMap(500), essay: map.essay });
    const more = await countingQueries(() => read());
    expect(more.result.claims).toHaveLength(500);
    expect([small.queries, more.queries]).toEqual([4, 4]); // the essay, and three
  });
});
