import { type Extent, packLanes } from "./lanes";
import type { TimeScale } from "./scale";
import type { DatedWork, WorkBand } from "./works";

/** A work on the scale of years, in the units of the drawing; the lane counts from the top of the whole drawing. */
export type PlacedWork = {
  work: DatedWork;
  x: number;
  lane: number;
  /** The room that it takes, label and all. */
  extent: Extent;
  textX: number;
  /** Which end of the label stands at `textX`. */
  anchor: "start" | "end";
};

/** A band with its works, and the lanes that it takes. */
export type PlacedBand = { band: WorkBand; firstLane: number; lanes: number; works: PlacedWork[] };

const size = { letter: 5.9, mark: 9, gap: 8 };

/** A year has no day: a work stands in the middle of its year. */
export const middleOfYear = (year: number): number => Date.UTC(year, 6);

function measure(work: DatedWork, { x, width }: TimeScale) {
  const at = x(middleOfYear(work.year));
  const textWidth = work.label.length * size.letter;
  const beside = at + size.mark;
  const fits = beside + textWidth <= width;
  const extent: Extent = fits
    ? { start: at - size.mark, end: beside + textWidth }
    : { start: at - size.mark - textWidth, end: at + size.mark };
  const anchor = fits ? ("start" as const) : ("end" as const);
  return { extent, placed: { work, x: at, extent, textX: fits ? beside : at - size.mark, anchor } };
}

/** Puts the works of each band into lanes of its own, band under band. */
export function placeBands(bands: readonly WorkBand[], scale: TimeScale): PlacedBand[] {
  let firstLane = 0;
  return bands.map((band) => {
    const measured = band.works.map((work) => measure(work, scale));
    const packed = packLanes(
      measured.map(({ extent }) => extent),
      size.gap,
    );
    const top = firstLane;
    firstLane += packed.count;
    return {
      band,
      firstLane: top,
      lanes: packed.count,
      works: measured.map(({ placed }, at) => ({ ...placed, lane: top + (packed.lanes[at] ?? 0) })),
    };
  });
}
