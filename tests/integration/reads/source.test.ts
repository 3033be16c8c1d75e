import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { listSources, readSource } from "@/lib/sources/queries";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();
const slug = map.essay.slug;

const essay = () => findEssay(visitor, slug);
const read = async (key: string) => readSource(visitor, await essay(), key);

const rests = (basis: readonly object[], key: string) =>
  basis.some((ground) => "source" in ground && ground.source === key);

/** Ids of what the map itself says rests on a source. */
function expectedUses(key: string) {
  const citations = new Set(map.citations.filter(({ source }) => source === key).map(({ id }) => id));
  return {
    citations: [...citations],
    claims: map.claims
      .filter(({ evidence }) => evidence.some(({ citation }) => citations.has(citation)))
      .map(({ id }) => id),
    positions: map.positions.filter(({ basis }) => rests(basis, key)).map(({ id }) => id),
    notes: map.notes.filter(({ basis }) => rests(basis, key)).map(({ id }) => id),
    standings: map.questions.filter(({ standing }) => rests(standing.basis, key)).map((question) => question.key),
    interpretations: map.interpretations.filter(({ works }) => works.includes(key)).map((one) => one.key),
  };
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readSource", () => {
  it("gives every source with all that the map lets rest on it", async () => {
    for (const { key, csl, note, record } of map.sources) {
      const source = await read(key);
      const expected = expectedUses(key);
      expect(source.csl).toEqual({ ...csl, id: key });
      expect(source).toMatchObject({ note: note ?? null, record });
      expect(source.citations.map((citation) => citation.key)).toEqual(expected.citations);
      expect(source.claims.map((claim) => claim.key)).toEqual(expected.claims);
      expect(source.positions.map((position) => position.key).sort()).toEqual(expected.positions.sort());
      expect(source.notes.map((one) => one.key)).toEqual(expected.notes);
      expect(source.standings.map(({ question }) => question.key)).toEqual(expected.standings);
      expect(source.interpretations.map((one) => one.key)).toEqual(expected.interpretations);
    }
  });

  it("names with each position the standing of the question that it bears on", async () => {
    for (const { key } of map.sources) {
      for (const position of (await read(key)).positions) {
        const claim = map.claims.find(({ id }) => id === position.claim?.key);
        const questions = position.question ? [position.question.key] : (claim?.questions ?? []);
        const standings = map.questions
          .filter((question) => questions.includes(question.key))
          .map(({ standing }) => standing.value);
        expect(position.standings).toEqual([...new Set(standings)]);
      }
    }
  });

  it("does not find a source that is not there, nor one of another essay", async () => {
    await expect(read("none")).rejects.toMatchObject({ code: "not_found" });
    await expect(read("none\0")).rejects.toMatchObject({ code: "not_found" });
    await importMap(operator, database(), { ...map, essay: { ...map.essay, slug: "another" } });
    await importMap(operator, database(), {
      ...map,
      sources: [
        ...map.sources,
        {
          key: "extra",
          kind: "memoir",
          csl: { id: "extra", type: "book", title: "Extra" },
          citedAs: [],
          record: "confirmed",
        },
      ],
    });
    await expect(readSource(visitor, await findEssay(visitor, "another"), "extra")).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await read("extra")).claims).toEqual([]);
  });
});

describe("listSources", () => {
  it("gives every source once, with the same counts as its own page", async () => {
    const entries = await listSources(visitor, await essay());
    expect(entries.map(({ key }) => key).sort()).toEqual(map.sources.map(({ key }) => key).sort());
    for (const { key, counts, use, entry } of entries) {
      const source = await read(key);
      expect(counts).toEqual({
        citations: source.citations.length,
        claims: source.claims.length,
        positions: source.positions.length,
      });
      expect(use).toBe(source.use);
      expect(entry).toEqual(source.formatted.bibliography);
    }
  });

  it("tells the essay itself from what it cites and what it does not", async () => {
    const uses = Object.fromEntries((await listSources(visitor, await essay())).map(({ key, use }) => [key, use]));
    expect(uses[map.essay.source ?? ""]).toBe("essay");
    for (const { source } of map.citations) expect(uses[source]).toBe("cited");
  });
});

describe("the number of queries", () => {
  it("is the same whatever the size of the map", async () => {
    const key = map.citations[0]?.source ?? "";
    const [claim] = map.claims;
    if (!claim) throw new Error("The factory's map has no claim.");
    const many = Array.from({ length: 60 }, (_, at) => at);
    const large = {
      ...map,
      sources: [
        ...map.sources,
        ...many.map((at) => ({
          key: `more-${at}`,
          kind: "memoir" as const,
          csl: { id: `more-${at}`, type: "book" as const, title: "More" },
          citedAs: [],
          record: "confirmed" as const,
        })),
      ],
      claims: [...map.claims, ...many.map((at) => ({ ...claim, id: `1.${at + 100}`, restsOn: [] }))],
    };
    const head = await essay();
    const page = await countingQueries(() => readSource(visitor, head, key));
    const list = await countingQueries(() => listSources(visitor, head));
    await importMap(operator, database(), large);
    const largePage = await countingQueries(() => readSource(visitor, head, key));
    const largeList = await countingQueries(() => listSources(visitor, head));
    expect(largePage.result.claims.length).toBeGreaterThan(page.result.claims.length + 50);
    expect([page.queries, largePage.queries]).toEqual([7, 7]);
    expect([list.queries, largeList.queries]).toEqual([1, 1]);
  });
});
