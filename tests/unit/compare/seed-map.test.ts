import { describe, expect, it } from "vitest";
import { buildComparison } from "@/lib/compare/build";
import { noComparison } from "@/lib/compare/view";
import { parseMap } from "@/lib/maps/parse";
import { readMapTexts } from "@/scripts/map-files";
import { comparisonOf } from "@/tests/factories/a-comparison";
import { claimsByHand, questionsByHand } from "@/tests/setup/totals-by-hand";

const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
if (!parsed.ok) throw new Error("The seed map is not sound.");
const data = comparisonOf(parsed.map);

/** The totals as the page has them, empty cells left out. */
function counted({ all, cells }: ReturnType<typeof buildComparison>["totals"]) {
  const entries = Object.entries(cells).flatMap(([verdict, byRelation]) =>
    Object.entries(byRelation).map(([relation, count]) => [`${verdict} ${relation}`, count] as const),
  );
  return { all, cells: Object.fromEntries(entries.filter(([, count]) => count > 0)) };
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
    expect(counted(totals)).toEqual(questionsByHand(names));
    expect(counted(claimTotals)).toEqual(claimsByHand(names));
  });
});
