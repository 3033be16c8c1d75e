import type { Matrix, MatrixPosition } from "./matrix";

/** The positions that a matrix shows, each once, however many claims take it over; without the essay's own. */
export function shownPositions({ rows }: Matrix): MatrixPosition[] {
  const shown = new Map<string, MatrixPosition>();
  for (const { cells } of rows) {
    for (const { interpretation, marks } of cells) {
      if (interpretation.kind !== "essay") for (const mark of marks) shown.set(mark.key, mark);
    }
  }
  return [...shown.values()];
}
