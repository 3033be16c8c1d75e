import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { importMap } from "@/lib/maps/import/import-map";
import { importText, restoreText, setTextVisibility } from "@/lib/text/commands";
import { describeText } from "@/lib/text/describe-text";
import { readTextStanding } from "@/lib/text/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { at } from "@/tests/factories/spoilt-map";

const map = aMap();
const { slug } = map.essay;

const bring = (source = aText) => importText(operator, database(), slug, aReadText(source), "reform.txt");

/** The words at the place of every claim, with their score; null where it has none. */
async function passages(source = aText) {
  const anchors = await database().anchor.findMany({
    orderBy: { claim: { ordinal: "asc" } },
    include: { claim: true },
  });
  return Object.fromEntries(
    anchors.map(({ claim, startOffset, endOffset, score }) => [
      claim.key,
      startOffset === null ? null : [source.slice(startOffset, endOffset ?? 0), score],
    ]),
  );
}

const storedBlocks = async () =>
  (
    await database().block.findMany({
      orderBy: [{ paragraph: { number: "asc" } }, { ordinal: "asc" }],
      include: { paragraph: true },
    })
  ).map(({ paragraph, kind, text, start, end }) => ({ paragraph: paragraph.number, kind, text, start, end }));

const whole = {
  "1.1": ["In March the draft of the law was published", 1],
  "2.1": ["Getty shows it was meant in earnest", 1],
  "3.1": ["One secretary said so openly", 1],
  "4.1": ["Perhaps they defeated the reform", 1],
};

beforeEach(async () => {
  await importMap(operator, database(), map);
});

describe("importText", () => {
  it("stores every block exactly, and places every claim", async () => {
    const report = await bring();
    expect(report).toMatchObject({ edition: 1, known: false, paragraphs: 4, placed: 4, unplaced: [], near: [] });
    expect(report.sections).toEqual(["Reform"]);
    expect(await passages()).toEqual(whole);
    const blocks = await storedBlocks();
    expect(blocks.map(({ paragraph, kind }) => [paragraph, kind])).toEqual([
      [1, "prose"],
      [2, "prose"],
      [2, "quotation"],
      [3, "prose"],
      [4, "prose"],
    ]);
    for (const { text, start, end } of blocks) expect(text).toBe(aText.slice(start, end));
  });

  it("renews the pages, and keeps what is shown when the same file comes again", async () => {
    await bring();
    const { revision } = await findEssay(visitor, slug);
    expect(await bring()).toMatchObject({ edition: 1, known: true });
    expect(await database().textEdition.count()).toBe(1);
    expect((await findEssay(visitor, slug)).revision).toBeGreaterThan(revision);
  });

  it("leaves exactly the claims and notes of a paragraph that is gone without a passage, and moves nothing else", async () => {
    await bring();
    const shorter = aText.replace(/^3\..*\n\n/mu, "");
    const report = await bring(shorter);
    expect(report).toMatchObject({
      edition: 2,
      placed: 3,
      unplaced: [{ key: "3.1", problem: "no-paragraph" }],
      orphans: { paragraphs: [3], claims: ["3.1"], notes: ["n-3-1"] },
      notices: [{ message: "¶3 is missing before ¶4" }],
    });
    expect(await passages(shorter)).toEqual({ ...whole, "3.1": null });
    expect(await database().claim.count()).toBe(map.claims.length);
    expect(await database().editorNote.count()).toBe(map.notes.length);
  });

  it("finds words again that are nearly the same, and says how nearly", async () => {
    const corrected = aText.replace("In March the draft", "In Marsh the draft");
    const report = await bring(corrected);
    expect(report.near).toEqual([{ key: "1.1", score: expect.closeTo(0.92, 2) }]);
    expect((await passages(corrected))["1.1"]?.[0]).toBe("In Marsh the draft of the law was published");
  });

  it("moves no claim of a text in which some paragraphs have other numbers, and says where their words stand", async () => {
    const claims = aMap().claims.flatMap((claim) =>
      ["1.1", "4.1"].includes(claim.id)
        ? [
            claim,
            ...[2, 3].map((at) => ({ ...claim, id: claim.id.replace(/1$/, String(at)), evidence: [], restsOn: [] })),
          ]
        : [claim],
    );
    await importMap(operator, database(), aMap({ claims }));
    const report = await bring(aText.replace(/^3\..*\n\n/mu, "").replace(/^4\./mu, "3."));
    const notice = {
      line: 12,
      message: expect.stringMatching(/^The words of ¶4 of the map stand in ¶3 of this text: 3 of 3 claims/),
    };
    expect(report).toMatchObject({ placed: 4, notices: [notice] });
    expect(describeText(slug, report)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {2}4\.1: the text has no such paragraph; its words stand in ¶3 /),
      ]),
    );
    await bring();
    expect(await restoreText(operator, database(), slug, 1)).toMatchObject({ notices: [notice] });
    expect(await readTextStanding(operator, await findEssay(visitor, slug))).toMatchObject({ notices: [notice] });
  });

  it("never chooses between two places, and names them", async () => {
    const twice = aText.replace("4. Perhaps", "4. Perhaps not. Perhaps");
    const report = await bring(twice);
    expect(report.unplaced).toEqual([
      {
        key: "4.1",
        paragraph: 4,
        problem: "many-starts",
        places: [
          { start: 0, end: 7, words: "Perhaps not. Perhaps they defea" },
          { start: 13, end: 20, words: expect.stringMatching(/Perhaps not\. Perhaps they/) },
        ],
      },
    ]);
    expect((await passages(twice))["4.1"]).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    [
      "another essay's",
      "1. Of cabbages.\n2. Of kings.\n3. Of wax.\n4. Of why the sea.",
      /another essay: of the map’s 4 claims, 0/,
    ],
    [
      "a misnumbered",
      aText
        .replace(/^1\..*\n\nReform\n\n/mu, "")
        .replace(/^[2-4]\./gmu, (number) => `${Number.parseInt(number, 10) - 1}.`),
      /of its 4 claims, 0 stand in theirs\. Line 4: ¶2–4 of the map seem to be ¶1–3 of this text: 3 of 3 claims/,
    ],
    ["paragraphs that the map does not have", `${aText}\n5. More.\n\n6. And more.`, /does not have: ¶5–6\./],
  ])("refuses %s text, and the stored one stays as it was", async (_, source, message) => {
    await bring();
    const blocks = await storedBlocks();
    await expect(bring(source)).rejects.toThrow(message);
    expect(await storedBlocks()).toEqual(blocks);
    expect(await passages()).toEqual(whole);
    expect(await database().textEdition.count()).toBe(1);
  });

  it("of an essay that is not there says so", async () => {
    await expect(importText(operator, database(), "nowhere", aReadText(), "x")).rejects.toThrow(
      /“nowhere” does not exist/,
    );
  });
});

describe("a map that is imported again", () => {
  it("has its claims placed in the text that is there: new ones, changed ones, and all others", async () => {
    await bring();
    const changed = aMap();
    Object.assign(at(changed.claims, 0), { anchor: { start: "the draft of", end: "the law" } });
    changed.claims.push({
      ...at(changed.claims, 3),
      id: "4.2",
      restsOn: [],
      anchor: { start: "they defeated", end: "reform" },
    });
    await importMap(operator, database(), changed);
    expect(await passages()).toEqual({
      ...whole,
      "1.1": ["the draft of the law", 1],
      "4.2": ["they defeated the reform", 1],
    });
  });
});

describe("restoreText", () => {
  it("shows a former edition again, with every claim where it was", async () => {
    await bring();
    const blocks = await storedBlocks();
    await bring(aText.replace(/^3\..*\n\n/mu, ""));
    expect(await restoreText(operator, database(), slug, 1)).toMatchObject({ edition: 1, known: true, placed: 4 });
    expect(await storedBlocks()).toEqual(blocks);
    expect(await passages()).toEqual(whole);
    expect(await database().textEdition.count()).toBe(2);
  });

  it("of an edition that is not there says so", async () => {
    await bring();
    await expect(restoreText(operator, database(), slug, 7)).rejects.toThrow(
      /Edition 7 of this essay’s text does not exist/,
    );
  });
});

describe("whoever keeps no texts", () => {
  const attempts: [string, (actor: Actor) => Promise<unknown>][] = [
    ["importText", (actor) => importText(actor, database(), slug, aReadText(), "x")],
    ["restoreText", (actor) => restoreText(actor, database(), slug, 1)],
    ["setTextVisibility", (actor) => setTextVisibility(actor, database(), slug, "public")],
  ];

  it.each(attempts)("is refused %s, and nothing changes", async (_, attempt) => {
    const before = await findEssay(visitor, slug);
    await expect(attempt(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reader", "scholar", "teacher"] as const)
      await expect(attempt(await aMember(role))).rejects.toMatchObject({ code: "forbidden" });
    expect(await findEssay(visitor, slug)).toEqual(before);
    expect(await database().textEdition.count()).toBe(0);
  });
});

describe("setTextVisibility", () => {
  it("needs a text", async () => {
    await expect(setTextVisibility(operator, database(), slug, "public")).rejects.toMatchObject({ code: "not_found" });
  });

  it("holds when a corrected text comes", async () => {
    await bring();
    expect((await findEssay(visitor, slug)).textFor).toBe("private");
    await setTextVisibility(operator, database(), slug, "public");
    await bring(aText.replace("Perhaps they", "Perhaps, they"));
    expect((await findEssay(visitor, slug)).textFor).toBe("public");
  });
});
