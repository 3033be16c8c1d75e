import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { readRestsOn } from "@/lib/rests-on/queries";
import { aMap } from "@/tests/factories/a-map";
import { largeMap } from "@/tests/factories/large-map";
import { restingMap } from "@/tests/factories/resting-map";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";

/** The small map with views that pass through a person and through an interpretation, and a hardening. */
function toldMap() {
  const map = aMap();
  const [first, second, ...others] = map.claims;
  if (!first || !second) throw new Error("The factory's map has too few claims.");
  const outside = map.interpretations.find(({ kind }) => kind !== "essay")?.key;
  return aMap({
    claims: [
      {
        ...first,
        modality: "asserted",
        reportedThrough: outside,
        restsOn: [{ claim: second.id, hardening: "Firmer." }],
      },
      { ...second, modality: "hedged", reportedThrough: at(map.people, 0).key, restsOn: [] },
      ...others.map((claim) => ({ ...claim, restsOn: [] })),
    ],
  });
}

const map = toldMap();

async function read(slug = map.essay.slug) {
  return readRestsOn(visitor, await findEssay(visitor, slug));
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readRestsOn", () => {
  it("gives sources, interpretations, claims, evidence and inferences as the map has them", async () => {
    const data = await read();
    expect(data).toEqual(restingMap(map));
    expect(data.claims.some(({ through }) => through !== null)).toBe(true);
    expect(data.claims.flatMap(({ restsOn }) => restsOn)).toContainEqual({
      premise: at(map.claims, 1).id,
      hardening: "Firmer.",
    });
  });

  it("does not find an essay that is not there, and mixes in nothing of another", async () => {
    await expect(read("nowhere")).rejects.toMatchObject({ code: "not_found" });
    await importMap(operator, database(), { ...largeMap(100), essay: { ...map.essay, slug: "another" } });
    expect(await read()).toEqual(restingMap(map));
  });

  it("takes five queries, whatever the size of the map", async () => {
    const small = await countingQueries(() => read());
    const large = { ...largeMap(500), essay: map.essay };
    await importMap(operator, database(), large);
    const more = await countingQueries(() => read());
    expect(more.result.claims).toHaveLength(500);
    expect([small.queries, more.queries]).toEqual([5, 5]); // the essay, and four
  });
});
