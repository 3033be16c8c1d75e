import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { canonical } from "@/lib/maps/compare";
import { readMap } from "@/lib/maps/export";
import { aMap } from "@/tests/factories/a-map";
import { arbitraryMap } from "@/tests/factories/arbitrary-map";
import { emptyDatabase } from "@/tests/setup/own-database";
import { storedMap, storeMap } from "@/tests/setup/stored-map";

const slug = "any-essay";

/** Many imports, and many more where a failing map is made small. */
const patience = { timeout: 300_000 };

describe("a map that is imported", () => {
  test("comes out again as it went in", patience, async () => {
    const property = fc.asyncProperty(arbitraryMap(slug), async (map) => {
      await storeMap(map);
      expect(await storedMap(slug)).toBe(canonical(map));
    });
    await fc.assert(property.beforeEach(emptyDatabase), { numRuns: 25 });
  });

  test(
    "replaces an earlier version wholly: nothing is left of it, nothing is missing, all is in its order",
    patience,
    async () => {
      const property = fc.asyncProperty(arbitraryMap(slug), arbitraryMap(slug), async (before, after) => {
        await storeMap(before);
        await storeMap(after);
        expect(await storedMap(slug)).toBe(canonical(after));
      });
      await fc.assert(property.beforeEach(emptyDatabase), { numRuns: 25 });
    },
  );

  test("does not touch another essay's map", async () => {
    const other = aMap();
    await storeMap(other);
    await storeMap(aMap({ essay: { ...other.essay, slug } }));
    await storeMap(aMap({ essay: { ...other.essay, slug }, claims: [], positions: [], notes: [], events: [] }));
    expect(await storedMap(other.essay.slug)).toBe(canonical(other));
  });
});

test("where there is no essay there is no map", async () => {
  expect(await readMap(database(), slug)).toBeNull();
});
