import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { chooseAnchor } from "@/lib/text/claim-anchor";
import { importText, restoreText } from "@/lib/text/commands";
import { listTexts, readKeptText, readTextStanding } from "@/lib/text/queries";
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
    const kept = await readKeptText(editor, slug);
    expect(kept).toMatchObject({ editions: [], orphanedNotes: 0 });
    expect(await readTextStanding(editor, kept.essay)).toBeNull();
  });

  it("says what has no place in the text, as the import said it", async () => {
    await bring();
    const author = await aMember("scholar");
    const exact = "One secretary";
    const start = aText.indexOf(exact);
    await anAnnotation(author, { ...onWords, exact, start: `${start}`, end: `${start + exact.length}` });
    const { edition, known, readersChanged, orphanedNotes, ...report } = await bring(changed, "public");
    const { essay, editions, ...kept } = await readKeptText(operator, slug);
    expect(essay.textFor).toBe("public");
    expect([kept.orphanedNotes, orphanedNotes]).toEqual([1, 1]);
    const standing = await readTextStanding(operator, essay);
    expect(standing).toEqual({
      ...report,
      choices: {
        "4.1": [
          { start: "Perhaps not.", end: "the reform" },
          { start: "Perhaps they", end: "the reform" },
        ],
      },
    });
    expect(standing).toMatchObject({
      orphans: { paragraphs: [3], claims: ["3.1"] },
      notices: [{ message: "¶3 is missing before ¶4" }],
    });
    expect(editions).toMatchObject([
      { number: 2, shown: true, fileName: "reform.txt", format: "plain", encoding: "utf-8" },
      { number: 1, shown: false },
    ]);
    expect([edition, known, readersChanged]).toEqual([2, false, true]);
  });

  it("follows a former edition that is shown again", async () => {
    await bring();
    await bring(changed);
    await restoreText(operator, database(), slug, 1);
    const { essay, editions } = await readKeptText(operator, slug);
    expect(editions.map(({ number, shown }) => [number, shown])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect((await readTextStanding(operator, essay))?.unplaced).toEqual([]);
  });

  it("is for whoever keeps texts, and knows no essay that is not there", async () => {
    const essay = await findEssay(visitor, slug);
    for (const read of [
      (actor: Actor) => readKeptText(actor, slug),
      (actor: Actor) => readTextStanding(actor, essay),
    ]) {
      await expect(read(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
      for (const role of ["reader", "scholar", "teacher"] as const)
        await expect(read(await aMember(role))).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const nowhere of ["nowhere", "\0"])
      await expect(readKeptText(await aMember("editor"), nowhere)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a paragraph in which a claim’s first words stand a thousand times", () => {
  it("names the first places alone, on import and at the desk", async () => {
    const many = aText.replace("4. Perhaps", `4. ${"Perhaps we know it, or so they say. ".repeat(1000)}Perhaps`);
    const report = await bring(many);
    expect(report.unplaced.map(({ key, places }) => [key, places.length])).toEqual([["4.1", 8]]);
    const editor = await aMember("editor");
    const standing = await readTextStanding(editor, await findEssay(editor, slug));
    expect(standing?.choices["4.1"]).toHaveLength(8);
  });
});

describe("chooseAnchor", () => {
  const input = { essay: slug, claim: "4.1", start: "Perhaps they", end: "the reform" };

  it("gives a claim its place in the text, by words that mean one, with its history", async () => {
    await bring(changed);
    const editor = await aMember("editor");
    await chooseAnchor(editor, input);
    const standing = await readTextStanding(editor, await findEssay(editor, slug));
    expect(standing?.unplaced.map(({ key }) => key)).toEqual(["3.1"]);
    expect(standing?.choices).toEqual({});
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
