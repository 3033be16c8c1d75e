import { describe, expect, it } from "vitest";
import { glossAnchor } from "@/lib/gloss/gloss";
import { findNames, nameSearch, personNamed } from "@/lib/gloss/name-search";
import { namesOf } from "@/lib/gloss/names";
import { parseMap } from "@/lib/maps/parse";
import { makingOf } from "@/lib/people/made-by";
import type { Person } from "@/lib/people/person";
import { readMapTexts } from "@/scripts/map-files";

const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
if (!parsed.ok) throw new Error("The seed map is not sound.");
const { map } = parsed;
const people = map.people.map(({ born = null, died = null, ...person }): Person => ({ ...person, born, died }));
const search = nameSearch(namesOf({ people: map.people, terms: map.glossary }));

const worksOf = (key: string) => {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`No ${key}.`);
  return map.sources.filter(({ csl }) => makingOf(person, people, csl)).map((source) => source.key);
};

describe("the seed map", () => {
  it.each([
    ["getty", "arch-getty"],
    ["thurston", "robert-thurston"],
    ["zhukov", "yuri-zhukov"],
    ["furr", "grover-furr"],
  ])("knows whose account “%s” is, and that all its works are theirs", (interpretation, key) => {
    const account = map.interpretations.find((one) => one.key === interpretation);
    expect(personNamed(account?.name ?? "", search)).toBe(key);
    expect(worksOf(key)).toEqual(expect.arrayContaining(account?.works ?? []));
    expect(account?.works.length).toBeGreaterThan(0);
  });

  it("takes no school for a person", () => {
    for (const { kind, name } of map.interpretations)
      if (kind === "school") expect(personNamed(name, search)).toBeNull();
  });

  it("gives no work of one Naumov to the other", () => {
    expect(worksOf("naumov")).toContain("getty-naumov-1999");
    expect(worksOf("naumov")).not.toContain("naumov-sigachev-1999");
    expect(worksOf("naumov")).not.toContain("lubianka-1937-38-2004");
  });

  it("names none of the three Yakovlevs where it says no more than Yakovlev", () => {
    const told = map.claims.find(({ statement }) => statement.startsWith("Yakovlev told"))?.statement ?? "";
    expect(findNames(told, search).map(({ gloss }) => gloss.key)).not.toContain("yakovlev-yakov");
    expect(findNames("Yakov Yakovlev", search).map(({ gloss }) => gloss.key)).toEqual(["yakovlev-yakov"]);
  });

  it("finds every person and every term by what it calls them, without what stands in brackets", () => {
    const found = (text: string) => findNames(text, search).map(({ gloss }) => gloss.key);
    for (const { key, name } of map.people) expect(found(name)).toEqual([key]);
    for (const { term } of map.glossary) expect(found(term.replace(/ \([^)]*\)/gu, ""))).toContain(term);
  });

  it("has an anchor of its own for each", () => {
    const anchors = [
      ...map.people.map(({ key }) => glossAnchor({ kind: "person", key })),
      ...map.glossary.map(({ term }) => glossAnchor({ kind: "term", key: term })),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
