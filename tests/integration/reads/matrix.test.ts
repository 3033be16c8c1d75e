import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import type { DebateMap } from "@/lib/maps/document";
import { importMap } from "@/lib/maps/import/import-map";
import { readMatrix } from "@/lib/matrix/queries";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();

async function read() {
  return readMatrix(visitor, await findEssay(visitor, map.essay.slug));
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readMatrix", () => {
  it("holds every interpretation, question, claim and position of the map, in its order", async () => {
    const data = await read();
    expect(data.interpretations.map(({ key }) => key)).toEqual(map.interpretations.map(({ key }) => key));
    expect(data.questions.map(({ key, standing }) => [key, standing])).toEqual(
      map.questions.map(({ key, standing }) => [key, standing.value]),
    );
    expect(data.claims.map(({ key, questions }) => [key, questions])).toEqual(
      map.claims.map(({ id, questions }) => [id, questions]),
    );
    expect(data.positions.map(({ key, stance, claim, question }) => [key, stance, claim, question])).toEqual(
      map.positions.map(({ id, stance, claim, question }) => [id, stance, claim ?? null, question ?? null]),
    );
  });

  it("knows for each claim the sources cited for it", async () => {
    const source = new Map(map.citations.map((citation) => [citation.id, citation.source]));
    const data = await read();
    for (const { id, evidence } of map.claims) {
      const expected = [...new Set(evidence.map(({ citation }) => source.get(citation)))];
      expect(data.claims.find(({ key }) => key === id)?.sources.sort()).toEqual(expected.sort());
    }
  });

  it("takes the same number of queries for many times as many claims", async () => {
    const small = await countingQueries(read);
    const [first] = map.claims;
    if (!first) throw new Error("The factory's map has no claim.");
    const more = Array.from({ length: 500 }, (_, at) => ({ ...first, id: `1.${at + 100}`, restsOn: [], evidence: [] }));
    const heavy: DebateMap = { ...map, claims: [...map.claims, ...more] };
    await importMap(operator, database(), heavy);
    const large = await countingQueries(read);
    expect(large.result.claims).toHaveLength(map.claims.length + 500);
    expect(small.queries).toBe(7); // the essay, and six
    expect(large.queries).toBe(small.queries);
  });
});
