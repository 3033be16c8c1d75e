import { expect, test } from "vitest";
import { canonical } from "@/lib/maps/compare";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { readMapTexts } from "@/scripts/map-files";
import { storedMap, storeMap } from "@/tests/setup/stored-map";

test("the seed map is sound, and comes out of the database as it went in", async () => {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join("\n"));
  await storeMap(parsed.map);
  expect(await storedMap("furr-2005")).toBe(canonical(parsed.map));
});
