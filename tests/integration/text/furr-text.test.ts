import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { operator } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { DebateMap } from "@/lib/maps/document";
import { importMap } from "@/lib/maps/import/import-map";
import { parseMap } from "@/lib/maps/parse";
import { importText, restoreText } from "@/lib/text/commands";
import { readMapTexts } from "@/scripts/map-files";
import { aReadText } from "@/tests/factories/a-text";
import { furrFile } from "@/tests/setup/essay-text";

const source = existsSync(furrFile) ? readFileSync(furrFile, "utf8") : null;

function seedMap(): DebateMap {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (!parsed.ok) throw new Error("The seed map is not sound.");
  return parsed.map;
}

const map = seedMap();
const { slug } = map.essay;

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
});
