import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { operator } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { DebateMap } from "@/lib/maps/document";
import { importMap } from "@/lib/maps/import/import-map";
import { parseMap } from "@/lib/maps/parse";
import { importText, restoreText } from "@/lib/text/commands";
import { stretchOf } from "@/lib/text/essay-text";
import { readMapTexts } from "@/scripts/map-files";
import { aMember } from "@/tests/factories/a-member";
import { aReadText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { furrFile } from "@/tests/setup/essay-text";

const source = existsSync(furrFile) ? readFileSync(furrFile, "utf8") : null;

function seedMap(): DebateMap {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (!parsed.ok) throw new Error("The seed map is not sound.");
  return parsed.map;
}

const map = seedMap();
const { slug } = map.essay;

const fingerprint = (words: string) => createHash("sha256").update(words).digest("hex");

const bring = (text: string) => importText(operator, database(), slug, aReadText(text), "furr.txt");
const places = () =>
  database().anchor.findMany({
    orderBy: { claim: { ordinal: "asc" } },
    select: { claim: { select: { key: true } }, startOffset: true, endOffset: true, score: true },
  });

test("the essay's text is at hand", ({ skip }) => {
  if (source === null && !process.env.CI) skip("The essay's text is not on this machine: its import is not tried.");
  expect(source).not.toBeNull();
});

describe.skipIf(source === null)("the text of the seed map's essay", () => {
  const text = source ?? "";

  beforeEach(async () => {
    await importMap(operator, database(), map);
  });

  test("has 120 paragraphs and four titled sections, and every anchor is placed as it is", async () => {
    const report = await bring(text);
    expect(report).toMatchObject({ paragraphs: 120, placed: map.claims.length, unplaced: [], near: [], notices: [] });
    expect(report.sections).toHaveLength(4);
    expect(report.orphans).toEqual({ paragraphs: [], claims: [], notes: [] });
  });

  test.each([23, 87, 113])("without ¶%i leaves exactly its claims and notes, and moves nothing else", async (gone) => {
    await bring(text);
    const before = await places();
    const from = text.search(new RegExp(`^\\s*${gone}\\.\\s`, "mu"));
    const to = text.search(new RegExp(`^\\s*${gone + 1}\\.\\s`, "mu"));
    const report = await bring(text.slice(0, from) + text.slice(to));
    const own = map.claims.filter(({ paragraph }) => paragraph === gone).map(({ id }) => id);
    expect(report.unplaced.map(({ key }) => key)).toEqual(own);
    expect(report.orphans).toEqual({
      paragraphs: [gone],
      claims: own,
      notes: map.notes.filter(({ paragraph }) => paragraph === gone).map(({ id }) => id),
    });
    const shift = to - from;
    const moved = (offset: number | null) => (offset === null || offset < from ? offset : offset - shift);
    expect(await places()).toEqual(
      before.map((place) =>
        own.includes(place.claim.key)
          ? { ...place, startOffset: null, endOffset: null, score: null }
          : { ...place, startOffset: moved(place.startOffset), endOffset: moved(place.endOffset) },
      ),
    );
    await restoreText(operator, database(), slug, 1);
    expect(await places()).toEqual(before);
  });

  test.each([23, 87, 113])(
    "without ¶%i leaves exactly the members’ notes on its words without a place",
    async (gone) => {
      await bring(text);
      const { essay } = aReadText(text);
      const member = await aMember("scholar");
      const stretch = (number: number) => {
        const paragraph = essay.paragraphs.find((one) => one.number === number);
        if (!paragraph) throw new Error(`There is no ¶${number}.`);
        return stretchOf(paragraph);
      };
      /** A stretch of its middle, or a word that stands in one other place of the text too. */
      const chosenWords = (number: number, length: "stretch" | "word"): { start: number; end: number } => {
        const { start, end } = stretch(number);
        if (length === "stretch") {
          const half = Math.floor((start + end) / 2);
          return { start: half + text.slice(half).search(/\S/u), end };
        }
        const own = text.slice(start, end);
        const outside = text.slice(0, start) + text.slice(end);
        const [found] = [...own.matchAll(/\p{L}{5,}/gu)].filter(([word]) => outside.split(word).length === 2);
        if (!found) throw new Error(`¶${number} has no such word.`);
        return { start: start + found.index, end: start + found.index + found[0].length };
      };
      const onWords = (number: number, length: "stretch" | "word"): Promise<string> => {
        const { start, end } = chosenWords(number, length);
        const words = { exact: text.slice(start, end), start: String(start), end: String(end) };
        return anAnnotation(member, { essay: slug, target: "text", key: "", ...words } as object);
      };
      const onParagraph = (paragraph: number) =>
        anAnnotation(member, { essay: slug, target: "paragraph", key: "", paragraph: String(paragraph) });
      const lost: string[] = [];
      for (const length of ["stretch", "word"] as const) {
        const note = await onWords(gone, length);
        lost.push(note, await anAnnotation(member, { essay: slug, parent: note }));
        for (const number of [1, gone - 1, gone + 1, 120]) await onWords(number, length);
      }
      // These are about the map, which keeps its paragraph and its claims.
      for (const number of [gone - 1, gone, gone + 1]) await onParagraph(number);
      for (const { id } of map.claims.filter(({ paragraph }) => paragraph === gone))
        await anAnnotation(member, { essay: slug, key: id });
      const notes = async () => {
        const rows = await database().annotation.findMany({
          orderBy: { id: "asc" },
          select: { id: true, target: true, paragraph: true, exact: true, start: true, end: true, orphan: true },
        });
        // A failure is not to print the essay.
        return rows.map(({ exact, ...row }) => ({ ...row, words: exact && fingerprint(exact) }));
      };
      const before = await notes();
      expect(before.filter(({ orphan }) => orphan)).toEqual([]);
      const from = text.search(new RegExp(`^\\s*${gone}\\.\\s`, "mu"));
      const to = text.search(new RegExp(`^\\s*${gone + 1}\\.\\s`, "mu"));
      const shorter = text.slice(0, from) + text.slice(to);
      expect((await bring(shorter)).orphanedNotes).toBe(lost.length);
      const moved = (offset: number | null) => (offset === null || offset < from ? offset : offset - (to - from));
      const after = await notes();
      expect(after).toEqual(
        before.map((note) =>
          lost.includes(note.id)
            ? { ...note, start: null, end: null, orphan: true }
            : { ...note, start: moved(note.start), end: moved(note.end) },
        ),
      );
      for (const { words, start, end } of after)
        if (start !== null && end !== null) expect(fingerprint(shorter.slice(start, end))).toBe(words);
      await restoreText(operator, database(), slug, 1);
      expect(await notes()).toEqual(before);
    },
  );
});
