/** What takes room on a line: from where to where, in the units of the drawing. */
export type Extent = { start: number; end: number };

/**
 * Puts extents into lanes so that none covers another: each into the first lane that is free, in the order given.
 * @param gap what must stay free between two neighbours
 * @returns the lane of each, counted from 0, and how many there are
 */
export function packLanes(extents: readonly Extent[], gap: number): { lanes: number[]; count: number } {
  const taken: Extent[][] = [];
  const lanes = extents.map((extent) => {
    const free = taken.findIndex((lane) =>
      lane.every(({ start, end }) => extent.start >= end + gap || extent.end + gap <= start),
    );
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), extent];
    return lane;
  });
  return { lanes, count: taken.length };
}
