import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { readSearch } from "@/lib/search/queries";
import { resultPath } from "@/lib/search/result";
import { noChoice } from "@/lib/search/view";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { sql } from "@/tests/setup/own-database";
import { storeMap } from "@/tests/setup/stored-map";
import { find, found, mapWithClaims, markedIn } from "./a-search-map";

const statements = [
  "Elections were announced for Žilina.",
  "The secret ballot was introduced.",
  "The ballot was secret only in name.",
  "Secretaries feared an election.",
];

const map = mapWithClaims(statements, {
  sources: [
    ...aMap().sources,
    {
      key: "stenogram",
      kind: "archival-document",
      csl: {
        id: "stenogram",
        type: "manuscript",
        title: "Стенограмма пленума, показания Ягоды",
        archive: "RGASPI",
        archive_location: "f. 558, op. 11, d. 1107",
        "original-title": "О приказе № 00447",
      },
      citedAs: ["Plenum P51/94"],
      record: "confirmed",
    },
  ],
  citations: aMap().citations.map((citation) => {
    const locator = { "3.c1": "411-430", "2.c1": "1107-9" }[citation.id];
    return locator ? { ...citation, locator, asCited: `Getty, Excesses ${locator}` } : citation;
  }),
  people: [
    ...aMap().people,
    { key: "tukhachevsky", name: "Mikhail Tukhachevsky", variants: ["Tukhachevskii"], role: "marshal" },
    { key: "yagoda", name: "Genrikh Yagoda", variants: [], role: "commissar" },
    { key: "beria", name: "Lavrenti Beria", variants: [], role: "commissar" },
    { key: "khrushchev", name: "Nikita Khrushchev", variants: [], role: "first secretary" },
    { key: "yezhov", name: "Nikolai Yezhov", variants: [], role: "head of the NKVD" },
  ],
});

beforeEach(async () => {
  await storeMap(map);
});

describe("readSearch finds", () => {
  it.each([
    ["a claim by its statement", "Kravtsov candidates", "claim 3.1"],
    ["a claim by who holds it", "loyal Kravtsov", "claim 3.1"],
    ["a claim by what is cited for it", '"Pravda, March 5"', "claim 1.1"],
    ["a position", "essay reports agreement", "position p-getty-supports"],
    ["a position by its note", "translation", "position p-getty-qualifies"],
    ["a position by whose it is", "older members", "position p-school-contests"],
    ["a position by the work that it is based on", "Excesses 126 earnest", "position p-getty-qualifies"],
    ["a question by its background", "several candidates", "question contested-elections"],
    ["a question by its standing", "specialists divided", "question contested-elections"],
    ["a question by why interpretations part", "text law proof", "question contested-elections"],
    ["an interpretation", "bargained", "interpretation getty"],
    ["an interpretation by its portrayal", "careful researcher", "interpretation getty"],
    ["a source by its title", "excesses", "source getty-2002"],
    ["a source by its note", "numbers checked", "source getty-2002"],
    ["a person by role", "general secretary", "person stalin"],
    ["a person by a variant", "Сталин", "person stalin"],
    ["a term", "kraikom", "term kraikom"],
    ["a term by its definition", "regional committee", "term kraikom"],
    ["a note by what it finds", "answered", "note n-3-1"],
    ["a note by what the essay says", "confessed", "note n-3-1"],
    ["a paragraph by its gist", "announces electoral", "paragraph 1"],
    ["an archive's shelf", "RGASPI f. 558", "source stenogram"],
    ["a number with zeros", "00447", "source stenogram"],
    ["a protocol's number", "P51/94", "source stenogram"],
    ["pages as they are cited", "411-430", "claim 3.1"],
    ["the work of pages as they are cited", "411-430", "source getty-2002"],
    ["English words in another form", "secretary fear", "claim 1.13"],
    ["Russian words in another form", "стенограммы пленумов", "source stenogram"],
    ["a word without its accents", "zilina", "claim 1.10"],
    ["a word with accents of the reader's own", "Žílína", "claim 1.10"],
    ["a name in another transliteration", "Тухачевскому", "person tukhachevsky"],
    ["a name on -а in another case", "Ягоду", "person yagoda"],
    ["a name on -ия in another case", "Берии", "person beria"],
    ["a name in a title of Russian, in another case there", "Yagoda", "source stenogram"],
    ["a word by its beginning", "Tukh*", "person tukhachevsky"],
    ["a word in Cyrillic by its beginning", "Тухач*", "person tukhachevsky"],
    ["one word or another", "Yagoda OR Beria", "person beria"],
    ["a phrase or a word, beside a word", '"public prosecutor" OR marshal Tukhachevsky', "person tukhachevsky"],
    ["pages with their sign", "Getty pp. 411-430", "claim 3.1"],
    ["pages that are shortened in the essay", "p. 1107-1109", "claim 2.1"],
    ["pages that the essay writes out", "411-30", "claim 3.1"],
  ])("%s", async (_, q, expected) => {
    const findings = await find(q);
    expect(findings.results.map(({ kind, key }) => `${kind} ${key}`)).toContain(expected);
    expect(findings.correction).toBeNull();
    for (const result of findings.results) expect(markedIn(result).length, result.title).toBeGreaterThan(0);
  });

  it("every entry of a map by its title, and leads to its page", async () => {
    const { slug } = map.essay;
    for (const { id, statement } of map.claims) {
      const { results } = await find(statement);
      const result = results.find(({ kind, key }) => kind === "claim" && key === id);
      expect(result && resultPath(result), statement).toBe(`/essays/${slug}/claims/${id}`);
    }
  });

  it("words in a phrase only where they follow each other", async () => {
    expect(await found('"secret ballot"', { choice: { ...noChoice, kind: "claim" } })).toEqual(["claim 1.11"]);
    expect((await found("secret ballot", { choice: { ...noChoice, kind: "claim" } })).sort()).toEqual([
      "claim 1.11",
      "claim 1.12",
    ]);
  });

  it("nothing that holds an excluded word, in whatever form", async () => {
    expect(await found("ballot -secret")).toEqual([]);
    expect(await found("ballot -names")).toEqual(["claim 1.11"]);
    expect(await found('ballot -"secret ballot"')).toEqual(["claim 1.12"]);
  });

  it("claims and paragraphs by their numbers", async () => {
    expect((await found("claim 1.12")).at(0)).toBe("claim 1.12");
    expect((await found("1.12")).at(0)).toBe("claim 1.12");
    for (const q of ["¶3", "¶ 3"]) expect(await found(q)).toEqual(expect.arrayContaining(["claim 3.1", "paragraph 3"]));
  });

  it("what is said of one, and not of another, with NOT; of either, with OR", async () => {
    const claims = (q: string) => found(q, { choice: { ...noChoice, kind: "claim" } });
    expect(await claims("ballot NOT names")).toEqual(["claim 1.11"]);
    expect((await claims("only OR introduced")).sort()).toEqual(["claim 1.11", "claim 1.12"]);
    expect((await claims("introduced OR feared")).sort()).toEqual(["claim 1.11", "claim 1.13"]);
    expect(await claims("introduced AND names")).toEqual([]);
    expect(await claims("bal* -secret")).toEqual([]);
  });

  it("whoever is asked for by name before what speaks of them", async () => {
    expect((await found("Getty")).at(0)).toBe("interpretation getty");
    expect((await found("Тухачевский")).at(0)).toBe("person tukhachevsky");
  });
});

describe("a result", () => {
  it("says what it is and where it stands", async () => {
    const [position] = (await find("standard work")).results;
    expect(position).toMatchObject({
      kind: "position",
      essay: map.essay.slug,
      paragraph: 3,
      section: { key: "defeat", title: "Defeat" },
      claim: "3.1",
      question: null,
      interpretation: { key: "totalitarian", name: "The totalitarian school" },
      stance: "silent",
      provenance: "characterised",
      type: null,
    });
    const [onQuestion] = (await find("for show")).results;
    expect(onQuestion).toMatchObject({
      claim: null,
      question: { key: "contested-elections", prompt: "Were contested elections meant in earnest?" },
    });
    const [claim] = (await find("Kravtsov candidates loyal")).results;
    expect(claim).toMatchObject({ type: "event", modality: "asserted", interpretation: null, stance: null });
    const [source] = (await find("stenogramma RGASPI")).results;
    expect(source).toMatchObject({ sourceKind: "archival-document", paragraph: null, section: null });
  });

  it("marks the words that were found, by whatever route, and no others", async () => {
    const [person] = (await find("Тухачевский")).results;
    expect(person && markedIn(person)).toEqual(["Tukhachevsky", "Tukhachevskii"]);
    const [claim] = (await find('"secret ballot"')).results;
    expect(claim && markedIn(claim)).toEqual(["secret", "ballot"]);
    const [pages] = (await find("411-430", { choice: { ...noChoice, kind: "claim" } })).results;
    expect(pages && markedIn(pages)).toEqual(["411", "430"]);
  });
});

describe("a misspelt word", () => {
  it.each([
    ["tukachevsky", "person tukhachevsky", "tukhachevsky"],
    ["Tuhachevsy", "person tukhachevsky", "tukhachevsky"],
    ["electons", "claim 1.10", "elections"],
    ["secrte ballot", "claim 1.11", "secret ballot"],
    ["secrte OR xyzzyx", "claim 1.11", "secret OR xyzzyx"],
    ["Chruschtschow", "person khrushchev", "khrushchev"],
    ["Khrouchtchev", "person khrushchev", "khrushchev"],
    ["Jeschow", "person yezhov", "yezhov"],
    ["Ejov", "person yezhov", "yezhov"],
    ["NVKD", "person yezhov", "nkvd"],
    ["Ягодв", "person yagoda", "ягоды"],
  ])("“%s” finds %s, and the findings say what was looked for", async (q, expected, correction) => {
    const findings = await find(q);
    expect(findings.correction).toBe(correction);
    expect(findings.results.map(({ kind, key }) => `${kind} ${key}`)).toContain(expected);
  });

  it.each([
    ["a word that is right beside one that is nowhere", "ballot xyzzyx"],
    ["words that are right and never together", "Tukhachevsky bargained"],
    ["a phrase", '"secrte ballot"'],
    ["a number", "004471"],
    ["a short word", "bal"],
    ["a word like no other", "xyzzyx"],
    ["a word of Russian two letters from one of English", "выборис"],
  ])("is not made of %s", async (_, q) => {
    expect(await find(q)).toMatchObject({ total: 0, results: [], correction: null });
  });

  it("is not made of a word that finds something", async () => {
    expect((await find("ballots")).correction).toBeNull();
  });
});

describe("what a visitor may not find", () => {
  it("is neither found nor counted nor suggested as a correction", async () => {
    await sql.query("UPDATE search_entries SET audience = 'member nobody' WHERE kind = 'term'");
    expect(await find("kraikom")).toMatchObject({ total: 0, groups: [] });
  });
});

describe("the number of queries", () => {
  it("is the same whatever the size of the map", async () => {
    const search = () => readSearch(visitor, { q: "ballot", choice: noChoice, page: 1 });
    const small = await countingQueries(search);
    const more = Array.from({ length: 300 }, (_, n) => `The ballot of district ${n}.`);
    await storeMap(mapWithClaims([...statements, ...more]));
    const large = await countingQueries(search);
    expect(large.result?.total).toBeGreaterThan(300);
    expect(small.result?.total).toBeLessThan(5);
    expect([small.queries, large.queries]).toEqual([6, 6]);
  });
});
