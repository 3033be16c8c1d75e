import { describe, expect, test } from "vitest";
import type { DebateMap } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { readMapTexts } from "@/scripts/map-files";
import { collapse, essayText, paragraphsOf, runsOf, wordsIn } from "@/tests/setup/essay-text";
import { type Place, placesOf } from "@/tests/setup/json-places";

/** So many words in a row are no longer a coincidence. */
const longestRun = 8;

function seedMap(): DebateMap {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (parsed.ok) return parsed.map;
  throw new Error(parsed.problems.map(describeProblem).join("\n"));
}

/** Keys under which a map holds names and titles of works, and the essay's own headings and references. */
const names = new Set(["csl", "citedAs", "asCited", "anchor", "slug", "title", "part"]);

const isOwnText = ({ keys, kind }: Place): boolean => kind === "value" && !keys.some((key) => names.has(String(key)));

function valueAt(map: DebateMap, { keys }: Place): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], map);
}

const text = essayText();

test("the essay's text is at hand", ({ skip }) => {
  if (text === null && !process.env.CI)
    skip("The essay's text is not on this machine: the seed map is not held against it.");
  expect(text).not.toBeNull();
});

describe.skipIf(text === null)("the seed map beside the essay's text", () => {
  const map = seedMap();
  const essay = text ?? "";
  const paragraphs = paragraphsOf(
    essay,
    map.sections.map(({ title }) => title),
  );
  const paragraph = (number: number): string => paragraphs.get(number) ?? "";

  test("has the essay's paragraphs", () => {
    expect(map.paragraphs.map(({ number }) => number)).toEqual([...paragraphs.keys()]);
  });

  test("finds the beginning of every claim's passage once in its paragraph, and its end after it", () => {
    const lost = map.claims.filter(({ paragraph: number, anchor }) => {
      const [before, ...after] = paragraph(number).split(collapse(anchor.start));
      return before === undefined || after.length !== 1 || !`${anchor.start}${after[0]}`.includes(collapse(anchor.end));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("finds every citation in its paragraph, as it is cited", () => {
    const lost = map.citations.filter(
      ({ paragraph: number, asCited }) => !paragraph(number).includes(collapse(asCited)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("shares no run of eight words with the essay, but for titles and names", () => {
    const runs = new Set(runsOf(wordsIn(essay), longestRun));
    const titles = map.sources
      .flatMap(({ csl }) => [csl.title, csl["container-title"] ?? ""])
      .map((title) => wordsIn(title).join(" "));
    const shared = placesOf(map)
      .filter(isOwnText)
      .filter((place) => {
        const found = runsOf(wordsIn(String(valueAt(map, place))), longestRun).filter((run) => runs.has(run));
        return found.some((run) => !titles.some((title) => title.includes(run)));
      });
    expect(shared.map(({ path }) => path)).toEqual([]);
  });
});
