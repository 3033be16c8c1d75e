import { beforeEach, describe, expect, it } from "vitest";
import { loadMentions } from "@/app/essays/[slug]/load-explained";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { clearCache } from "@/lib/cache";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { mentionOf } from "@/lib/gloss/mentions";
import { findNames } from "@/lib/gloss/name-search";
import { readExplained, readMentions } from "@/lib/gloss/queries";
import { importText, setTextVisibility } from "@/lib/text/commands";
import type { TextVisibility } from "@/lib/text/vocabulary";
import { aMapOfPeople, textOfPeople } from "@/tests/factories/a-map-of-people";
import { aReadText } from "@/tests/factories/a-text";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMapOfPeople();
const { slug } = map.essay;
const essay = () => findEssay(visitor, slug);

async function read(actor: Actor = visitor) {
  const explained = await readExplained(actor, await essay());
  return readMentions(actor, await essay(), explained);
}

const of = (mentions: Awaited<ReturnType<typeof read>>, key: string) => mentionOf(mentions, { kind: "person", key });

async function bring(visibility: TextVisibility) {
  await importText(operator, database(), slug, aReadText(textOfPeople), "x.txt");
  await setTextVisibility(operator, database(), slug, visibility);
}

beforeEach(async () => {
  clearCache();
  await storeMap(map);
});

describe("readExplained", () => {
  it("gives the people and the terms of a map as an index has them, and finds them by their names", async () => {
    await storeMap({ ...map, glossary: [...map.glossary, { term: "“Bloc”", definition: "A list." }] });
    const explained = await readExplained(visitor, await essay());
    expect(explained.people.map(({ key }) => key)).toEqual(["arch-getty", "kravtsov", "far", "stalin", "near"]);
    expect(explained.terms).toEqual([
      { term: "“Bloc”", definition: "A list." },
      { term: "kraikom", definition: "A regional committee of the Party." },
    ]);
    expect(explained.people.find(({ key }) => key === "stalin")).toEqual({
      key: "stalin",
      name: "Joseph Stalin",
      variants: ["Сталин"],
      role: "general secretary",
      born: "1878",
      died: "1953",
    });
    const found = findNames("Сталин and two kraikoms", explained.search).map(({ gloss }) => gloss.key);
    expect(found).toEqual(["stalin", "kraikom"]);
  });

  it("knows nobody of another essay", async () => {
    await storeMap({
      ...map,
      essay: { ...map.essay, slug: "another" },
      people: [...map.people, { key: "other", name: "An Other", variants: [], role: "elsewhere" }],
    });
    const here = await readExplained(visitor, await essay());
    expect(here.people.map(({ key }) => key)).not.toContain("other");
    const there = await readExplained(visitor, await findEssay(visitor, "another"));
    expect(there.people.map(({ key }) => key)).toContain("other");
  });
});

describe("readMentions", () => {
  it("gives a person the claims that report a view of theirs, those given through them, and the events", async () => {
    const mentions = await read();
    expect(of(mentions, "kravtsov")).toEqual({
      held: ["3.1"],
      through: [],
      named: [],
      paragraphs: [3],
      events: ["october-plenum"],
    });
    expect(of(mentions, "stalin")).toMatchObject({ held: [], through: ["4.1"], events: ["october-plenum"] });
  });

  it("gives a historian the claims of the account that goes by their name, and those given through it", async () => {
    expect(of(await read(), "arch-getty")).toMatchObject({ held: ["2.1"], through: ["3.1"], paragraphs: [2, 3] });
  });

  it("gives nobody the views of a school, nor an author the essay's own claims", async () => {
    const people = [...map.people, { key: "author", name: "Ann Author", variants: [], role: "writer" }];
    const interpretations = map.interpretations.map((one) =>
      one.key === "getty" ? { ...one, kind: "school" as const } : one,
    );
    await storeMap({ ...map, people, interpretations });
    const mentions = await read();
    expect(of(mentions, "author")).toMatchObject({ held: [], through: [] });
    expect(of(mentions, "arch-getty")).toMatchObject({ held: [], through: [] });
  });

  it("counts nothing that another essay says", async () => {
    const gist = "Molotov again.";
    await storeMap({
      ...map,
      essay: { ...map.essay, slug: "another" },
      paragraphs: map.paragraphs.map((paragraph) => ({ ...paragraph, gist })),
      claims: map.claims.map((claim) => ({ ...claim, statement: gist })),
      events: map.events.map((event) => ({ ...event, label: gist })),
    });
    expect(of(await read(), "far")).toEqual({ held: [], through: [], named: [], paragraphs: [], events: [] });
  });

  it.each<[TextVisibility, "visitor" | "operator", { near: number[]; far: number[] }]>([
    ["private", "visitor", { near: [], far: [] }],
    ["excerpts", "visitor", { near: [2], far: [] }],
    ["public", "visitor", { near: [2], far: [1] }],
    ["private", "operator", { near: [2], far: [1] }],
    ["excerpts", "operator", { near: [2], far: [1] }],
  ])("of a text that is %s counts for a %s no more than they may read", async (visibility, kind, expected) => {
    await bring(visibility);
    const mentions = await read({ kind });
    expect({ near: of(mentions, "near").paragraphs, far: of(mentions, "far").paragraphs }).toEqual(expected);
  });

  it("tells the pages nothing of a text from the moment at which it was made private, nor before it is public", async () => {
    const far = async () => of((await loadMentions(await essay())).mentions, "far").paragraphs;
    await bring("private");
    expect(await far()).toEqual([]);
    await setTextVisibility(operator, database(), slug, "public");
    expect(await far()).toEqual([1]);
    await setTextVisibility(operator, database(), slug, "excerpts");
    expect(await far()).toEqual([]);
  });

  it("takes as many queries for a small map as for one of a hundred paragraphs", async () => {
    await bring("public");
    const explained = await readExplained(visitor, await essay());
    const head = await essay();
    const small = await countingQueries(() => readMentions(visitor, head, explained));
    const more = Array.from({ length: 96 }, (_, n) => ({ number: n + 5, gist: "Stalin again." }));
    const person = { variants: [], role: "somebody" };
    await storeMap({
      ...map,
      paragraphs: [...map.paragraphs, ...more],
      people: [...map.people, ...more.map(({ number }) => ({ ...person, key: `p${number}`, name: `Person${number}` }))],
      sections: [],
    });
    const [longer, known] = [await essay(), await readExplained(visitor, await essay())];
    const large = await countingQueries(() => readMentions(visitor, longer, known));
    expect(of(large.result, "stalin").paragraphs).toHaveLength(97);
    expect([small.queries, large.queries]).toEqual([5, 5]);
    const terms = await countingQueries(() => readExplained(visitor, longer));
    expect(terms.queries).toBe(2);
  });
});
