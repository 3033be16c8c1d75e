import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { readComparison } from "@/lib/compare/queries";
import { findEssay } from "@/lib/essays/queries";
import { comparisonOf } from "@/tests/factories/a-comparison";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMap();

async function read(slug = map.essay.slug) {
  return readComparison(visitor, await findEssay(visitor, slug));
}

/** Differences have no key of their own in a file. */
const keyless = ({ differences, ...data }: Awaited<ReturnType<typeof read>>) => ({
  ...data,
  differences: differences.map(({ key: _, ...difference }) => difference),
});

beforeEach(async () => {
  await storeMap(map);
});

describe("readComparison", () => {
  it("gives interpretations, questions, claims, positions and differences as the map has them", async () => {
    const data = await read();
    expect(keyless(data)).toEqual(keyless(comparisonOf(map)));
    expect(data.positions.map(({ note }) => note)).toContain("Read in translation.");
    expect(data.differences.map(({ question }) => question.standing)).toEqual(["open"]);
  });

  it("keeps the stated order of interpretations, whatever that of the positions in the file", async () => {
    await storeMap(aMap({ positions: map.positions.toReversed() }));
    const order = map.interpretations.map(({ key }) => key);
    const places = (await read()).positions.map(({ interpretation }) => order.indexOf(interpretation.key));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("has a question without a standing as unassessed, never without", async () => {
    const bare = { value: "unassessed" as const, summary: "", basis: [] };
    await storeMap(aMap({ questions: map.questions.map((question) => ({ ...question, standing: bare })) }));
    const { questions, differences } = await read();
    expect(questions.map(({ standing }) => standing)).toEqual([bare, bare]);
    expect(differences.map(({ question }) => question.standing)).toEqual(["unassessed"]);
  });

  it("holds nothing of another essay's map", async () => {
    await storeMap(aMap({ essay: { ...map.essay, slug: "another" }, positions: [], differences: [] }));
    expect(await read("another")).toMatchObject({ positions: [], differences: [] });
    expect((await read()).positions).toHaveLength(map.positions.length);
  });

  it("does not find an essay that is not there", async () => {
    await expect(read("none")).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes the same number of statements for a hundred times as many claims and positions", async () => {
    const small = await countingQueries(read);
    const more = Array.from({ length: 100 }, (_, n) => n + 100);
    await storeMap(
      aMap({
        claims: [...map.claims, ...more.map((n) => ({ ...at(map.claims, 1), id: `2.${n}`, restsOn: [] }))],
        positions: [...map.positions, ...more.map((n) => ({ ...at(map.positions, 1), id: `more-${n}` }))],
      }),
    );
    const large = await countingQueries(read);
    expect(large.result.positions).toHaveLength(map.positions.length + 100);
    expect([small.queries, large.queries]).toEqual([6, 6]); // the essay, and five
  });
});
