import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/search/suggestions/route";
import { visitor } from "@/lib/auth/actor";
import { readSuggestions } from "@/lib/search/suggestion-queries";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { sql } from "@/tests/setup/own-database";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMap({
  people: [
    ...aMap().people,
    { key: "tukhachevsky", name: "Mikhail Tukhachevsky", variants: [], role: "marshal" },
    { key: "yezhov", name: "Nikolai Yezhov", variants: ["Ежов"], role: "head of the NKVD" },
    { key: "cankar", name: "Cankar", variants: [], role: "writer" },
    { key: "tsankov", name: "Tsankov", variants: [], role: "politician" },
    { key: "eikhe", name: "Robert Eikhe", variants: [], role: "first secretary, an opponent of Ежов" },
    { key: "howard", name: "Roy Howard", variants: [], role: "who asked Сталин in an interview" },
    ...Array.from({ length: 12 }, (_, n) => ({
      key: `petrov-${n}`,
      name: `Petrov ${n}`,
      variants: [],
      role: "delegate",
    })),
  ],
});

beforeEach(async () => {
  await storeMap(map);
});

const titles = async (typed: string) => (await readSuggestions(visitor, typed)).map(({ title }) => title);

describe("readSuggestions", () => {
  it.each([
    ["tuk", "Mikhail Tukhachevsky"],
    ["Тухач", "Mikhail Tukhachevsky"],
    ["Tuhač", "Mikhail Tukhachevsky"],
    ["mikhail tu", "Mikhail Tukhachevsky"],
    ["Тухачевского", "Mikhail Tukhachevsky"],
    ["kra", "kraikom"],
    ["kravtsov", "I. A. Kravtsov"],
    ["get", "Getty"],
    ["exces", "Getty, Excesses"],
    ["were contested", "Were contested elections meant in earnest?"],
  ])("for “%s” has “%s”", async (typed, title) => {
    expect(await titles(typed)).toContain(title);
  });

  it("names interpretations, people and terms before works, short before long, and never more than eight", async () => {
    const [first, second] = await readSuggestions(visitor, "getty");
    expect([first, second]).toEqual([
      { title: "Getty", kind: "interpretation", path: "/essays/the-reform/interpretations/getty" },
      { title: "Getty, Excesses", kind: "source", path: "/essays/the-reform/sources/getty-2002" },
    ]);
    expect(await titles("petrov")).toHaveLength(8);
  });

  it("names first what begins as it is typed, then what is only another spelling of it", async () => {
    expect(await titles("tsan")).toEqual(["Tsankov", "Cankar"]);
    // One letter of another spelling says nothing.
    expect(await titles("ye")).toEqual(["Nikolai Yezhov"]);
  });

  it("looks at titles alone, whatever else an entry says in Cyrillic", async () => {
    expect(await titles("Ежов")).toEqual(["Nikolai Yezhov"]);
    expect(await titles("Сталин ro")).toEqual([]);
  });

  it("leads to a person’s page, and to a term’s place in the glossary", async () => {
    expect(await readSuggestions(visitor, "tuk")).toEqual([
      { title: "Mikhail Tukhachevsky", kind: "person", path: "/essays/the-reform/people/tukhachevsky" },
    ]);
    expect(await readSuggestions(visitor, "kraik")).toEqual([
      { title: "kraikom", kind: "term", path: "/essays/the-reform/glossary#term-kraikom" },
    ]);
  });

  it.each(["", " ", "t", "&", "xyzzyx", "marshal", "published"])("has nothing for “%s”", async (typed) => {
    expect(await titles(typed)).toEqual([]);
  });

  it("has nothing that is not public", async () => {
    await sql.query("UPDATE search_entries SET audience = 'member nobody' WHERE kind = 'person'");
    expect(await titles("tuk")).toEqual([]);
  });

  it("takes two statements", async () => {
    expect((await countingQueries(() => readSuggestions(visitor, "petrov"))).queries).toBe(2);
  });
});

describe("the route", () => {
  it("answers with JSON that nobody keeps", async () => {
    const response = await GET(new Request("http://localhost/search/suggestions?q=tuk"));
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(await response.json()).toHaveLength(1);
    expect(await (await GET(new Request("http://localhost/search/suggestions"))).json()).toEqual([]);
  });
});
