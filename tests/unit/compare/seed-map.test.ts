import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildComparison } from "@/lib/compare/build";
import { noComparison } from "@/lib/compare/view";
import { parseMap } from "@/lib/maps/parse";
import { readMapTexts } from "@/scripts/map-files";
import { comparisonOf } from "@/tests/factories/a-comparison";

const folder = "prisma/maps/furr-2005";

type RawPosition = { interpretation: string; question?: string; claim?: string; stance: string; provenance: string };

/** What a file of the map holds, as it is written there. */
const raw = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
const rawAll = (part: string, name: string) =>
  readdirSync(`${folder}/${part}`).flatMap((file) => raw(`${part}/${file}`)[name]);

const questions: { key: string }[] = raw("questions.json").questions;
const positions: RawPosition[] = rawAll("positions", "positions");
const claims: { id: string }[] = rawAll("sections", "claims");

/** Counts as one would with a pencil: for each thing, the stances of each name that count, and a tally of words. */
function tally(names: string[], of: (position: RawPosition) => string | undefined, things: string[]) {
  const counts: Record<string, number> = {};
  for (const thing of things) {
    const here = positions.filter((position) => of(position) === thing && names.includes(position.interpretation));
    let word = "";
    const sides: string[] = [];
    for (const name of names) {
      const his = here.filter(({ interpretation }) => interpretation === name);
      const saying = his.filter(({ stance }) => stance !== "silent");
      const outside = saying.filter(({ provenance }) => provenance !== "reported");
      if (his.length === 0) word = "not-assessed";
      else if (saying.length === 0) word = word === "not-assessed" ? word : "silent";
      else if (outside.length === 0) word = word || "reported";
      const counting = outside.length > 0 ? outside : saying;
      if (counting.length > 0) sides.push([...new Set(counting.map(({ stance }) => stance))].sort().join("+"));
    }
    const apart = sides.some((a) => sides.some((b) => !a.split("+").some((stance) => b.includes(stance))));
    const relation =
      sides.length < 2
        ? "few"
        : apart
          ? "part"
          : new Set(sides).size > 1 || sides[0]?.includes("+")
            ? "divided"
            : "agree";
    const cell = `${word || relation} ${relation}`;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

const parsed = parseMap(readMapTexts(folder));
if (!parsed.ok) throw new Error("The seed map is not sound.");
const data = comparisonOf(parsed.map);

/** The totals as the page has them, empty cells left out. */
function counted(cells: ReturnType<typeof buildComparison>["totals"]["cells"]) {
  const entries = Object.entries(cells).flatMap(([verdict, byRelation]) =>
    Object.entries(byRelation).map(([relation, count]) => [`${verdict} ${relation}`, count] as const),
  );
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

describe("the totals of the seed map, counted a second way from its files", () => {
  it.each([
    [["getty", "thurston", "zhukov"]],
    [["getty", "zhukov"]],
    [["getty", "post-archival"]],
    [["cold-war", "khrushchevite", "post-archival", "trotskyist"]],
    [["anti-revisionist", "constitution-studies", "social-history"]],
  ])("%j", (names) => {
    const { totals, claimTotals } = buildComparison(data, { ...noComparison, with: names });
    expect(counted(totals.cells)).toEqual(
      tally(
        names,
        ({ question }) => question,
        questions.map(({ key }) => key),
      ),
    );
    const theirs = new Set(positions.filter((p) => names.includes(p.interpretation)).map(({ claim }) => claim));
    const spokenOf = claims.map(({ id }) => id).filter((id) => theirs.has(id));
    expect(counted(claimTotals.cells)).toEqual(tally(names, ({ claim }) => claim, spokenOf));
    expect([totals.all, claimTotals.all]).toEqual([questions.length, spokenOf.length]);
  });
});
