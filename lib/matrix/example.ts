import type { StandingValue } from "@/lib/interpretations/vocabulary";
import type { MatrixClaim, Row, Totals } from "./matrix";

/** A claim with the number of positions on each side of it, and the standings without which those mislead. */
export type Example = { claim: MatrixClaim; totals: Totals; standings: StandingValue[] };

/** How well both sides are held: by the weaker of the two. */
const bothSides = ({ totals }: Row): number => Math.min(totals.supports, totals.contests);

/**
 * The claim that shows best what a map is: central to the essay, with both sides well held.
 * The first in the order of the essay among equals; null where no claim has positions on both sides.
 */
export function exampleClaim(rows: readonly Row[]): Example | null {
  const candidates = rows.flatMap((row) => (row.kind === "claim" && bothSides(row) > 0 ? [row] : []));
  const [best] = candidates.toSorted((a, b) => b.claim.centrality - a.claim.centrality || bothSides(b) - bothSides(a));
  return best ? { claim: best.claim, totals: best.totals, standings: best.standings } : null;
}
