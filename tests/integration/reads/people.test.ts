import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { readExplained, readMentions } from "@/lib/gloss/queries";
import { readPerson } from "@/lib/people/queries";
import { importText, setTextVisibility } from "@/lib/text/commands";
import { aMapOfPeople, textOfPeople } from "@/tests/factories/a-map-of-people";
import { aReadText } from "@/tests/factories/a-text";
import { largeMap } from "@/tests/factories/large-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMapOfPeople();
const { slug } = map.essay;

async function known(of = slug) {
  const essay = await findEssay(visitor, of);
  const explained = await readExplained(visitor, essay);
  return { essay, known: { explained, mentions: await readMentions(visitor, essay, explained) } };
}

async function read(key: string, of = slug) {
  const about = await known(of);
  return readPerson(visitor, about.essay, key, about.known);
}

const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

beforeEach(async () => {
  await storeMap(map);
});

describe("readPerson", () => {
  it("gives a person as the map describes them, between their neighbours in the index", async () => {
    expect(await read("stalin")).toMatchObject({
      name: "Joseph Stalin",
      variants: ["Сталин"],
      role: "general secretary",
      born: "1878",
      died: "1953",
      interpretation: null,
      previous: { key: "far" },
      next: { key: "near" },
    });
    expect((await read("arch-getty")).previous).toBeNull();
    expect((await read("near")).next).toBeNull();
  });

  it("tells apart views of theirs, views given through them and claims that only name them", async () => {
    const claims = map.claims.map((claim) =>
      claim.id === "1.1" ? { ...claim, statement: "Kravtsov and Stalin published the draft." } : claim,
    );
    await storeMap({ ...map, claims });
    const [stalin, kravtsov] = [await read("stalin"), await read("kravtsov")];
    expect([keys(stalin.held), keys(stalin.through), keys(stalin.named)]).toEqual([[], ["4.1"], ["1.1"]]);
    expect([keys(kravtsov.held), keys(kravtsov.through), keys(kravtsov.named)]).toEqual([["3.1"], [], ["1.1"]]);
    expect(kravtsov.held[0]).toMatchObject({ essayStance: "reports", holder: { kind: "person", key: "kravtsov" } });
    expect(kravtsov.paragraphs).toEqual([1, 3]);
  });

  it("gives a historian their account, its claims and the works that bear their name in full", async () => {
    const sources = map.sources.map((source) =>
      source.key === "getty-2002"
        ? { ...source, csl: { ...source.csl, author: [{ family: "Getty", given: "J. Arch" }] } }
        : source,
    );
    await storeMap({ ...map, sources });
    const getty = await read("arch-getty");
    expect(getty.interpretation).toEqual({ key: "getty", name: "Getty", kind: "historian" });
    expect([keys(getty.held), keys(getty.through)]).toEqual([["2.1"], ["3.1"]]);
    expect(getty.works).toMatchObject([{ key: "getty-2002", kind: "article", making: "author" }]);
    await storeMap(map);
    expect((await read("arch-getty")).works).toEqual([]);
  });

  it("gives the events that name them, with the claims that speak of these", async () => {
    expect((await read("kravtsov")).events).toEqual([
      {
        key: "october-plenum",
        date: "1937-10-11/1937-10-12",
        label: "The October plenum",
        note: "Kravtsov spoke, Stalin listened.",
        claims: ["3.1"],
      },
    ]);
    expect((await read("arch-getty")).events).toEqual([]);
  });

  it("does not find a person who is not there, nor one of another essay", async () => {
    await storeMap({
      ...map,
      essay: { ...map.essay, slug: "another" },
      people: [...map.people, { key: "other", name: "An Other", variants: [], role: "elsewhere" }],
    });
    expect((await read("other", "another")).name).toBe("An Other");
    for (const key of ["other", "STALIN", "", "__proto__", "stalin\0", "x".repeat(10_000)])
      await expect(read(key)).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps the claims and events of another essay apart that have the same keys", async () => {
    const claims = map.claims.map((claim) => ({ ...claim, statement: `Elsewhere, ${claim.statement}` }));
    await storeMap({ ...map, essay: { ...map.essay, slug: "another" }, claims });
    expect((await read("kravtsov")).held.map(({ statement }) => statement)).toEqual([
      "Kravtsov named loyal candidates.",
    ]);
    expect((await read("kravtsov", "another")).held.map(({ statement }) => statement)).toEqual([
      "Elsewhere, Kravtsov named loyal candidates.",
    ]);
  });

  it("gives no word and no paragraph of a private text", async () => {
    await importText(operator, database(), slug, aReadText(textOfPeople), "x.txt");
    const far = async () => {
      const person = await read("far");
      return { paragraphs: person.paragraphs, says: JSON.stringify(person).includes("smiled") };
    };
    expect(await far()).toEqual({ paragraphs: [], says: false });
    await setTextVisibility(operator, database(), slug, "public");
    expect(await far()).toEqual({ paragraphs: [1], says: false });
  });

  it("takes as many queries for a small map as for one of a thousand claims", async () => {
    const counted = async (of: string) => {
      const about = await known(of);
      return countingQueries(() => readPerson(visitor, about.essay, "kravtsov", about.known));
    };
    const small = await counted(slug);
    const large = largeMap(1000);
    await storeMap({
      ...large,
      essay: { ...large.essay, slug: "large" },
      claims: large.claims.map((claim) => ({ ...claim, statement: `Kravtsov: ${claim.statement}` })),
    });
    const big = await counted("large");
    expect(big.result.named.length + big.result.held.length).toBe(1000);
    expect([small.queries, big.queries]).toEqual([4, 4]);
  });
});
