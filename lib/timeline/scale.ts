import { months } from "@/lib/sources/csl-date";
import { yearOfMoment } from "./edtf-span";
import type { Range } from "./narrow";

/** A mark on the scale: where it stands, and what is written there; null: a line alone. */
export type Tick = { x: number; label: string | null; isYear: boolean };

/** From moments to places on a line. */
export type TimeScale = {
  range: Range;
  /** Length of the line, in the units of the drawing. */
  width: number;
  /** Stretches that are drawn short, in the order of time. */
  breaks: readonly Range[];
  /** The place of a moment, kept on the line. */
  x: (ms: number) => number;
};

/** The length of a stretch that is drawn short, however long it was: room for its years. */
export const breakLength = 72;

const clamp = (ms: number, { from, to }: Range): number => Math.min(to, Math.max(from, ms));

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** How long a millisecond is on the scale, its breaks aside. */
const unit = ({ range, width, breaks }: Omit<TimeScale, "x">): number =>
  (width - breaks.length * breakLength) / (range.to - range.from - sum(breaks.map(({ from, to }) => to - from)));

/**
 * A line on which equal times have equal lengths, but for its breaks.
 * @param breaks stretches within the range, in the order of time, apart from each other and shorter than the range
 */
export function timeScale(range: Range, width: number, breaks: readonly Range[] = []): TimeScale {
  const perMs = unit({ range, width, breaks });
  const x = (ms: number): number => {
    const at = clamp(ms, range);
    const shortened = breaks.map((one) => (clamp(at, one) - one.from) * (breakLength / (one.to - one.from) - perMs));
    return (at - range.from) * perMs + sum(shortened);
  };
  return { range, width, breaks, x };
}

const day = 86_400_000;
/** So much room a label of a month or a year needs, in the units of the drawing. */
const room = { month: 26, year: 44, beforeBreak: 20 };

/** The length of some days on the scale. */
const lengthOf = (scale: TimeScale, days: number): number => unit(scale) * days * day;

/** Whether a moment is within a stretch that is drawn short: no mark is set there. */
const isShortened = ({ breaks }: TimeScale, ms: number): boolean =>
  breaks.some(({ from, to }) => ms >= from && ms < to);

/** Whether a label at a place would run into that of the break after it. */
const runsIntoBreak = ({ breaks, x }: TimeScale, at: number): boolean =>
  breaks.some(({ from }) => x(from) >= at && x(from) - at < room.beforeBreak);

function yearTicks(scale: TimeScale): Tick[] {
  const { range, x } = scale;
  const first = yearOfMoment(range.from);
  const last = yearOfMoment(range.to - 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => lengthOf(scale, years * 365) >= room.year) ?? 500;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year % step === 0 && Date.UTC(year, 0) >= range.from && !isShortened(scale, Date.UTC(year, 0)))
    .map((year) => {
      const at = x(Date.UTC(year, 0));
      return { x: at, label: runsIntoBreak(scale, at) ? null : String(year), isYear: true };
    });
}

/** Months but January, which carries its year; where a scale begins within a year, its first month does. */
function monthTicks(scale: TimeScale): Tick[] {
  const { range, x } = scale;
  const isNamed = lengthOf(scale, 28) >= room.month;
  const start = new Date(range.from);
  const ticks: Tick[] = [];
  for (let month = start.getUTCMonth(); ; month++) {
    const at = Date.UTC(start.getUTCFullYear(), month);
    if (at >= range.to) return ticks;
    if (month % 12 === 0 || isShortened(scale, at)) continue;
    const name = months[month % 12]?.slice(0, 3) ?? null;
    if (at === range.from) ticks.push({ x: x(at), label: String(start.getUTCFullYear()), isYear: true });
    else ticks.push({ x: x(at), label: isNamed ? name : null, isYear: false });
  }
}

/** The marks of a scale: years, and months where there is room for them, in the order of time. */
export function ticksOf(scale: TimeScale): Tick[] {
  const years = yearTicks(scale);
  const hasMonths = lengthOf(scale, 28) >= room.month / 4;
  return hasMonths ? [...years, ...monthTicks(scale)].sort((a, b) => a.x - b.x) : years;
}
