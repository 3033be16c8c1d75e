import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { readClaim } from "@/lib/claims/queries";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { hardeningOf, premiseOf, toInference } from "@/lib/maps/inference";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();
const slug = map.essay.slug;

async function read(key: string) {
  return readClaim(visitor, await findEssay(visitor, slug), key);
}

/** The map's own links from other claims to this one. */
const linksTo = (id: string) =>
  map.claims.flatMap(({ id: key, restsOn }) =>
    restsOn
      .filter((inference) => premiseOf(inference) === id)
      .map((inference) => ({ key, hardening: hardeningOf(inference) ?? null })),
  );

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readClaim", () => {
  it("gives every claim with its positions, evidence, inferences and neighbours as the map has them", async () => {
    for (const [at, expected] of map.claims.entries()) {
      const claim = await read(expected.id);
      expect(claim.statement).toBe(expected.statement);
      expect(claim.holder.key).toBe(expected.holder);
      expect(claim.through?.key).toBe(expected.reportedThrough);
      expect(claim.evidence.map(({ citation }) => citation)).toEqual(expected.evidence.map(({ citation }) => citation));
      expect(claim.restsOn.map(({ key, hardening }) => toInference(key, hardening))).toEqual(expected.restsOn);
      expect(claim.supports.map(({ key, hardening }) => ({ key, hardening }))).toEqual(linksTo(expected.id));
      expect(claim.previous?.key).toBe(map.claims[at - 1]?.id);
      expect(claim.next?.key).toBe(map.claims[at + 1]?.id);
      expect(claim.positions.map(({ key }) => key).sort()).toEqual(
        map.positions
          .filter((position) => position.claim === expected.id)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it("takes over the positions on its questions, the essay's own left out, and none beside a disputed view", async () => {
    const own = map.interpretations.find(({ kind }) => kind === "essay")?.key;
    for (const { id, questions, essayStance } of map.claims) {
      const expected = map.positions.filter(
        ({ question, interpretation }) =>
          question !== undefined &&
          questions.includes(question) &&
          interpretation !== own &&
          essayStance !== "disputes",
      );
      expect((await read(id)).inherited.map(({ key }) => key).sort()).toEqual(
        expected.map((position) => position.id).sort(),
      );
    }
  });

  it("names as not assessed exactly the interpretations without a position on it or its questions", async () => {
    for (const { id } of map.claims) {
      const claim = await read(id);
      const assessed = new Set(
        [...claim.positions, ...claim.inherited].map(({ interpretation }) => interpretation.key),
      );
      const expected = map.interpretations
        .filter(({ key, kind }) => kind !== "essay" && !assessed.has(key))
        .map(({ key }) => key);
      expect(claim.notAssessed.map(({ key }) => key)).toEqual(expected);
    }
  });

  it("does not find a claim that is not there, nor one of another essay", async () => {
    await expect(read("9.9")).rejects.toMatchObject({ code: "not_found" });
    await importMap(operator, database(), {
      ...map,
      essay: { ...map.essay, slug: "another" },
      claims: map.claims.slice(0, 1).map((claim) => ({ ...claim, restsOn: [] })),
      positions: [],
      notes: [],
      events: [],
    });
    const another = await findEssay(visitor, "another");
    const gone = map.claims[1]?.id ?? "";
    await expect(readClaim(visitor, another, gone)).rejects.toMatchObject({ code: "not_found" });
  });

  it("does not find an essay that is not there", async () => {
    await expect(findEssay(visitor, "none")).rejects.toMatchObject({
      code: "not_found",
      message: expect.stringContaining("none"),
    });
  });
});

/** The same map with many times as much on one claim. */
function heavier(times: number) {
  const [first] = map.claims;
  const position = map.positions.find(({ claim }) => claim !== undefined);
  if (!first || !position) throw new Error("The factory's map has no position on a claim.");
  const positions = Array.from({ length: times }, (_, at) => ({ ...position, id: `extra-${at}`, claim: first.id }));
  const claims = Array.from({ length: times }, (_, at) => ({
    ...first,
    id: `1.${at + 100}`,
    restsOn: [first.id],
    evidence: [],
  }));
  return { ...map, positions: [...map.positions, ...positions], claims: [...map.claims, ...claims] };
}

describe("the number of queries", () => {
  it("of a claim's page is the same whatever its size", async () => {
    const key = map.claims[0]?.id ?? "";
    const small = await countingQueries(() => read(key));
    await importMap(operator, database(), heavier(60));
    const large = await countingQueries(() => read(key));
    expect(large.result.positions.length).toBeGreaterThan(small.result.positions.length + 50);
    expect(large.result.supports.length).toBeGreaterThan(small.result.supports.length + 50);
    expect(small.queries).toBe(6); // the essay, the claim, and four beside it
    expect(large.queries).toBe(small.queries);
  });
});
