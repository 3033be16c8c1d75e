import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { readEssay } from "@/lib/reader/queries";
import { readSearch } from "@/lib/search/queries";
import { parseSearchView } from "@/lib/search/view";
import { importText, setTextVisibility } from "@/lib/text/commands";
import type { TextVisibility } from "@/lib/text/vocabulary";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aReadText } from "@/tests/factories/a-text";
import { countingQueries } from "@/tests/setup/count-queries";

const map = aMap();
const { slug } = map.essay;

async function read(actor: typeof visitor | typeof operator = visitor) {
  return readEssay(actor, await findEssay(actor, slug));
}

const far = "and much else, at such length that no passage of a claim is anywhere near it, nor any word around one";
const source = `1. In March the draft was published (Pravda, March 5, 1936), ${far}. Secretly.
2. Getty shows it was meant in earnest (Getty, Excesses 126).
3. One secretary, Kravtsov, said so openly (Getty, Excesses 130).
4. Perhaps they defeated the reform.`;

async function bring(visibility: TextVisibility) {
  await importText(operator, database(), slug, aReadText(source), "x.txt");
  await setTextVisibility(operator, database(), slug, visibility);
}

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("readEssay", () => {
  it("without a text gives gists, and says that there is none", async () => {
    const page = await read();
    expect(page.text).toBe("none");
    expect(page.sections.flatMap(({ paragraphs }) => paragraphs).every(({ blocks }) => blocks === null)).toBe(true);
  });

  it("gives a visitor nothing of a private text, not even in passing", async () => {
    await bring("private");
    const page = await read();
    expect(page.text).toBe("nothing");
    expect(JSON.stringify(page)).not.toContain("In March the draft");
    expect(JSON.stringify(page.sections)).not.toContain("Secretly");
  });

  it("gives a visitor what stands around the claims where excerpts may be read", async () => {
    await bring("excerpts");
    const page = await read();
    expect(page.text).toBe("excerpts");
    expect(JSON.stringify(page)).toContain("In March the draft");
    expect(JSON.stringify(page)).not.toContain("Secretly");
  });

  it("gives everybody a public text, with its citations and names to open", async () => {
    await bring("public");
    const page = await read();
    expect(page.text).toBe("all");
    expect(JSON.stringify(page)).toContain("Secretly");
    expect(page.glosses.sources.map(({ key }) => key)).toEqual(["pravda-1936", "getty-2002"]);
    expect(page.glosses.people.map(({ key }) => key)).toEqual(["kravtsov"]);
  });

  it("gives the operator a private text too", async () => {
    await bring("private");
    expect((await read(operator)).text).toBe("all");
  });

  it("takes as many queries for one paragraph as for a hundred", async () => {
    await bring("public");
    const small = await countingQueries(read);
    const more = Array.from({ length: 100 }, (_, n) => n + 5);
    const long = {
      ...map,
      sections: [],
      paragraphs: [...map.paragraphs, ...more.map((number) => ({ number, gist: "More." }))],
    };
    await importMap(operator, database(), long);
    await importText(
      operator,
      database(),
      slug,
      aReadText(`${source}\n${more.map((n) => `${n}. More of it.`).join("\n")}`),
      "x.txt",
    );
    const large = await countingQueries(read);
    expect(large.result.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(104);
    expect([small.queries, large.queries]).toEqual([7, 7]); // the essay, two, and four for the text
  });
});

describe("a search", () => {
  const found = async (q: string, actor: Actor = visitor) => {
    const { view } = parseSearchView({ q, kind: "text" });
    const findings = await readSearch(actor, view);
    const results = findings?.results.map(({ kind, key }) => [kind, key]);
    // What is counted is what is shown.
    expect(findings?.total).toBe(results?.length);
    return results;
  };
  const once = [["text", "1"]];

  it.each([
    ["public", { near: once, far: once }],
    ["excerpts", { near: once, far: [] }],
    ["private", { near: [], far: [] }],
  ] as const)(
    "finds of a text that is %s what everybody may read, and the whole of it for members",
    async (visibility, expected) => {
      const reader = await aMember("reader");
      // Whatever it was before: what was found is taken out again, and comes back.
      for (const former of ["public", "excerpts", "private"] as const) {
        await bring(former);
        await setTextVisibility(operator, database(), slug, visibility);
        expect({ near: await found("draft published"), far: await found("anywhere") }).toEqual(expected);
        expect([await found("draft published", reader), await found("anywhere", reader)]).toEqual([once, once]);
      }
    },
  );

  it("takes the first hundred thousand characters of a paragraph without an end, and no half of a sign", async () => {
    const [first = "", ...others] = source.split("\n");
    const filled = (text: string, length: number) => text + "so on ".repeat(length).slice(0, length - text.length);
    // The sign of two code units lies across the end of what is searched.
    const long = `${filled(`${filled(first, 90_000)} zeppelin `, "1. ".length + 99_999)}😀 xylophone`;
    await importText(operator, database(), slug, aReadText([long, ...others].join("\n")), "x.txt", "public");
    expect([await found("zeppelin"), await found("xylophone"), await found("openly")]).toEqual([
      once,
      [],
      [["text", "3"]],
    ]);
  });

  it("never corrects a visitor’s word into one that only members may read", async () => {
    const correct = async (actor: Actor) => {
      const { view } = parseSearchView({ q: "anywhare" });
      return (await readSearch(actor, view))?.correction;
    };
    await bring("private");
    expect(await correct(visitor)).toBeNull();
    await bring("excerpts");
    expect(await correct(visitor)).toBeNull();
    await bring("public");
    expect(await correct(visitor)).toBe("anywhere");
  });
});
