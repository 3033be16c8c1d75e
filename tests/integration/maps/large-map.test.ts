import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { canonical } from "@/lib/maps/compare";
import { aMap } from "@/tests/factories/a-map";
import { largeMap } from "@/tests/factories/large-map";
import { runNode } from "@/tests/setup/scripts";
import { storedMap, storeMap } from "@/tests/setup/stored-map";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const size = 10_000;

test("a map of 10,000 claims is imported in 300 megabytes of memory, and removed again", {
  timeout: 600_000,
}, async () => {
  const file = path.join(temporaryFolder(), "large.json");
  writeFileSync(file, JSON.stringify(largeMap(size)));

  const program = [
    "--max-old-space-size=300",
    "--conditions=react-server",
    "--import",
    "tsx",
    "scripts/map.ts",
    "import",
    file,
  ];
  const { code, errors } = await runNode(program, { NODE_OPTIONS: undefined });
  expect(errors).toBe("");
  expect(code).toBe(0);

  const db = database();
  expect(await db.claim.count()).toBe(size);
  expect(await db.anchor.count()).toBe(size);
  expect(await db.evidence.count()).toBe(2 * size);
  expect(await db.claimQuestion.count()).toBe(2 * size);
  expect(await db.inference.count()).toBe(size - 1);
  expect(await db.position.count()).toBe(size);
  expect(await db.basis.count({ where: { positionId: { not: null } } })).toBe(size);

  await storeMap(aMap());
  expect(await storedMap(aMap().essay.slug)).toBe(canonical(aMap()));
});
