import type { Position } from "./position";
import type { Provenance, Stance } from "./vocabulary";

/** Positions counted by stance and, within it, by provenance. */
export type PositionTotals = {
  cells: Record<Stance, Record<Provenance, number>>;
  byStance: Record<Stance, number>;
  byProvenance: Record<Provenance, number>;
  all: number;
};

const noProvenances = (): Record<Provenance, number> => ({ "own-work": 0, reported: 0, characterised: 0 });

/** Counts positions so that rows and columns add up: every position falls into exactly one cell. */
export function countPositions(positions: readonly Pick<Position, "stance" | "provenance">[]): PositionTotals {
  const totals: PositionTotals = {
    cells: {
      supports: noProvenances(),
      qualifies: noProvenances(),
      contests: noProvenances(),
      silent: noProvenances(),
    },
    byStance: { supports: 0, qualifies: 0, contests: 0, silent: 0 },
    byProvenance: noProvenances(),
    all: positions.length,
  };
  for (const { stance, provenance } of positions) {
    totals.cells[stance][provenance]++;
    totals.byStance[stance]++;
    totals.byProvenance[provenance]++;
  }
  return totals;
}
