import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay, listAddresses, listEssays } from "@/lib/essays/queries";
import { readInterpretation } from "@/lib/interpretations/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { readQuestion } from "@/lib/questions/queries";
import { readEssay } from "@/lib/reader/queries";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();
const essay = () => findEssay(visitor, map.essay.slug);

/** The same map with a hundred times as many claims and positions. */
function heavier() {
  const [claim] = map.claims;
  const position = map.positions.find(({ question }) => question !== undefined);
  if (!claim || !position) throw new Error("The factory's map lacks a claim or a position on a question.");
  const more = Array.from({ length: 100 }, (_, at) => at + 100);
  return {
    ...map,
    claims: [...map.claims, ...more.map((n) => ({ ...claim, id: `1.${n}`, restsOn: [], evidence: [] }))],
    positions: [...map.positions, ...more.map((n) => ({ ...position, id: `more-${n}` }))],
  };
}

const reads = {
  question: async () => readQuestion(visitor, await essay(), map.questions[0]?.key ?? ""),
  interpretation: async () => readInterpretation(visitor, await essay(), "getty"),
  reader: async () => readEssay(visitor, await essay()),
};

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readQuestion", () => {
  it("gives every question with the essay's answer, the other positions, its claims and its differences", async () => {
    const own = map.interpretations.find(({ kind }) => kind === "essay")?.key;
    for (const [at, { key, prompt, standing }] of map.questions.entries()) {
      const page = await readQuestion(visitor, await essay(), key);
      const on = map.positions.filter(({ question }) => question === key);
      expect(page).toMatchObject({
        prompt,
        number: at + 1,
        of: map.questions.length,
        standing: { value: standing.value },
      });
      expect(page.answer.map((position) => position.key)).toEqual(
        on.filter(({ interpretation }) => interpretation === own).map(({ id }) => id),
      );
      expect(page.positions.map((position) => position.key).sort()).toEqual(
        on
          .filter(({ interpretation }) => interpretation !== own)
          .map(({ id }) => id)
          .sort(),
      );
      expect(page.claims.map((claim) => claim.key)).toEqual(
        map.claims.filter(({ questions }) => questions.includes(key)).map(({ id }) => id),
      );
      expect(page.differences).toHaveLength(map.differences.filter(({ question }) => question === key).length);
      expect([page.previous?.key, page.next?.key]).toEqual([map.questions[at - 1]?.key, map.questions[at + 1]?.key]);
    }
  });

  it("does not find one that is not there", async () => {
    await expect(readQuestion(visitor, await essay(), "none")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("readInterpretation", () => {
  it("gives every interpretation with all its positions, on questions and on claims", async () => {
    for (const { key, name } of map.interpretations) {
      const page = await readInterpretation(visitor, await essay(), key);
      expect(page.name).toBe(name);
      const shown = [...page.onQuestions, ...page.onClaims].flatMap(({ positions }) => positions);
      expect(shown.map((position) => position.key).sort()).toEqual(
        map.positions
          .filter(({ interpretation }) => interpretation === key)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it("does not find one that is not there", async () => {
    await expect(readInterpretation(visitor, await essay(), "none")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("readEssay", () => {
  it("gives every paragraph once, in order, with its gist and its claims", async () => {
    const { sections } = await reads.reader();
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    expect(paragraphs.map(({ number, gist }) => ({ number, gist }))).toEqual(map.paragraphs);
    expect(paragraphs.flatMap(({ claims }) => claims.map(({ key }) => key))).toEqual(map.claims.map(({ id }) => id));
  });
});

describe("the number of queries", () => {
  it.each([
    ["question", 5],
    ["interpretation", 7],
    ["reader", 5],
  ] as const)("of a %s's page is %i, the essay's own included, whatever its size", async (page, expected) => {
    const small = await countingQueries<unknown>(reads[page]);
    await importMap(operator, database(), heavier());
    const large = await countingQueries<unknown>(reads[page]);
    expect(small.queries).toBe(expected);
    expect(large.queries).toBe(expected);
    expect(JSON.stringify(large.result).length).toBeGreaterThan(2 * JSON.stringify(small.result).length);
  });
});

describe("the lists", () => {
  it("name every essay with its size, and every page of it", async () => {
    expect(await listEssays(visitor)).toMatchObject([
      { slug: map.essay.slug, claims: map.claims.length, paragraphs: map.paragraphs.length, revision: 1 },
    ]);
    const paths = (await listAddresses(visitor)).map(({ path }) => path);
    expect(paths).toHaveLength(
      10 +
        map.claims.length +
        map.questions.length +
        map.interpretations.length +
        map.sources.length +
        map.people.length,
    );
    expect(new Set(paths).size).toBe(paths.length);
  });
});
