import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { findGaps } from "@/lib/coverage/gaps";
import { readCoverage } from "@/lib/coverage/queries";
import { coverageTable } from "@/lib/coverage/table";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();

async function read() {
  return readCoverage(visitor, await findEssay(visitor, map.essay.slug));
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readCoverage", () => {
  it("gives the same table and the same gaps as the map that was imported", async () => {
    const coverage = await read();
    const table = coverageTable(map);
    expect(coverageTable(coverage)).toEqual(table);
    expect(findGaps(coverage, coverageTable(coverage))).toEqual(findGaps(map, table));
    expect(findGaps(map, table).pillars).not.toEqual([]);
  });

  it("names what the page speaks of", async () => {
    const { interpretations, questions, claims, positions, sources } = await read();
    expect(interpretations.map(({ name }) => name)).toEqual(map.interpretations.map(({ name }) => name));
    expect(questions.map(({ prompt }) => prompt)).toEqual(map.questions.map(({ prompt }) => prompt));
    expect(claims.map(({ statement }) => statement)).toEqual(map.claims.map(({ statement }) => statement));
    expect(positions.map(({ summary, note }) => [summary, note])).toEqual(
      map.positions.map(({ summary, note }) => [summary, note ?? null]),
    );
    expect(sources.map(({ note }) => note)).toEqual(map.sources.map(({ note }) => note ?? null));
  });

  it("takes six queries, for a hundred times as many claims and positions too", async () => {
    const small = await countingQueries(read);
    const more = Array.from({ length: 100 }, (_, n) => n + 100);
    await importMap(operator, database(), {
      ...map,
      claims: [...map.claims, ...more.map((n) => ({ ...at(map.claims, 0), id: `1.${n}`, evidence: [] }))],
      positions: [...map.positions, ...more.map((n) => ({ ...at(map.positions, 1), id: `more-${n}` }))],
    });
    const large = await countingQueries(read);
    expect(large.result.positions).toHaveLength(map.positions.length + 100);
    expect([small.queries, large.queries]).toEqual([6, 6]); // the essay, and five
  });
});
