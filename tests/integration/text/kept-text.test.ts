import { beforeEach, describe, expect, it } from "vitest";
import { operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { chooseAnchor } from "@/lib/text/claim-anchor";
import { importText, restoreText } from "@/lib/text/commands";
import { listTexts, readKeptText } from "@/lib/text/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMap();
const { slug } = map.essay;

const bring = (source = aText, visibility?: "public") =>
  importText(operator, database(), slug, aReadText(source), "reform.txt", visibility);

const onWords = { target: "text", key: "" };

/** Without ¶3, and with words in ¶4 that stand there twice. */
const changed = aText.replace(/^3\..*\n\n/mu, "").replace("4. Perhaps", "4. Perhaps not. Perhaps");

beforeEach(async () => {
  await storeMap(map);
});

describe("listTexts", () => {
  it("names every essay, with or without a text", async () => {
    const editor = await aMember("editor");
    expect(await listTexts(editor)).toMatchObject([{ slug, textFor: null, edition: null, unplaced: 0 }]);
    await bring(changed);
    expect(await listTexts(editor)).toMatchObject([{ slug, textFor: "private", edition: { number: 1 }, unplaced: 2 }]);
  });

  it("is for whoever keeps texts", async () => {
    await expect(listTexts(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reader", "scholar", "teacher"] as const)
      await expect(listTexts(await aMember(role))).rejects.toMatchObject({ code: "forbidden" });
    expect(await listTexts(operator)).toHaveLength(1);
  });

  it("takes as many queries for many essays as for one", async () => {
    const { queries } = await countingQueries(() => listTexts(operator));
    for (const other of ["second", "third"]) await storeMap({ ...map, essay: { ...map.essay, slug: other } });
    expect((await countingQueries(() => listTexts(operator))).queries).toBe(queries);
  });
});

describe("readKeptText", () => {
  it("says that there is none yet", async () => {
    const editor = await aMember("editor");
    expect(await readKeptText(editor, slug)).toMatchObject({ editions: [], standing: null });
  });

  it("says what has no place in the text, as the import said it", async () => {
    await bring();
    const author = await aMember("scholar");
    const exact = "One secretary";
    const start = aText.indexOf(exact);
    await anAnnotation(author, { ...onWords, exact, start: `${start}`, end: `${start + exact.length}` });
    const { edition, known, ...report } = await bring(changed, "public");
    const { essay, editions, standing } = await readKeptText(operator, slug);
    expect(essay.textFor).toBe("public");
    expect(standing).toEqual(report);
    expect(standing).toMatchObject({
      orphans: { paragraphs: [3], claims: ["3.1"] },
      orphanedNotes: 1,
      notices: [{ message: "¶3 is missing before ¶4" }],
    });
    expect(editions).toMatchObject([
      { number: 2, shown: true, fileName: "reform.txt", format: "plain", encoding: "utf-8" },
      { number: 1, shown: false },
    ]);
    expect([edition, known]).toEqual([2, false]);
  });

  it("follows a former edition that is shown again", async () => {
    await bring();
    await bring(changed);
    await restoreText(operator, database(), slug, 1);
    const { editions, standing } = await readKeptText(operator, slug);
    expect(editions.map(({ number, shown }) => [number, shown])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(standing?.unplaced).toEqual([]);
  });

  it("is for whoever keeps texts, and knows no essay that is not there", async () => {
    await expect(readKeptText(visitor, slug)).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reader", "scholar", "teacher"] as const)
      await expect(readKeptText(await aMember(role), slug)).rejects.toMatchObject({ code: "forbidden" });
    for (const nowhere of ["nowhere", "\0"])
      await expect(readKeptText(await aMember("editor"), nowhere)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("chooseAnchor", () => {
  const input = { essay: slug, claim: "4.1", start: "Perhaps they", end: "the reform" };

  it("gives a claim its place in the text, by words that mean one, with its history", async () => {
    await bring(changed);
    const editor = await aMember("editor");
    await chooseAnchor(editor, input);
    expect((await readKeptText(editor, slug)).standing?.unplaced.map(({ key }) => key)).toEqual(["3.1"]);
    const versions = await database().itemVersion.findMany({ orderBy: { id: "asc" } });
    expect(versions).toMatchObject([
      {
        collection: "claims",
        key: "4.1",
        origin: "placing",
        editorId: editor.id,
        after: { anchor: { start: "Perhaps they", end: "the reform" } },
      },
    ]);
  });

  it("refuses words that no anchor may have, a claim that is not there, and nothing new", async () => {
    const editor = await aMember("editor");
    const five = { ...input, start: "one two three four five" };
    await expect(chooseAnchor(editor, five)).rejects.toMatchObject({ code: "invalid" });
    await expect(chooseAnchor(editor, { ...input, claim: "9.9" })).rejects.toMatchObject({ code: "not_found" });
    await chooseAnchor(editor, input);
    await expect(chooseAnchor(editor, input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is for whoever keeps texts", async () => {
    await expect(chooseAnchor(visitor, input)).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reader", "scholar", "teacher"] as const)
      await expect(chooseAnchor(await aMember(role), input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await database().itemVersion.count()).toBe(0);
  });
});
