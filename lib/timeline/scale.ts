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
  /** The place of a moment, kept on the line. */
  x: (ms: number) => number;
};

/** A line on which equal times have equal lengths. */
export function timeScale(range: Range, width: number): TimeScale {
  const perMs = width / (range.to - range.from);
  return { range, width, x: (ms) => Math.min(width, Math.max(0, (ms - range.from) * perMs)) };
}

const day = 86_400_000;
/** So much room a label of a month or a year needs, in the units of the drawing. */
const room = { month: 26, year: 44 };

/** The length of some days on the scale. */
const lengthOf = ({ range, width }: TimeScale, days: number): number => (width / (range.to - range.from)) * days * day;

function yearTicks(scale: TimeScale): Tick[] {
  const { range, x } = scale;
  const first = yearOfMoment(range.from);
  const last = yearOfMoment(range.to - 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => lengthOf(scale, years * 365) >= room.year) ?? 500;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year % step === 0 && Date.UTC(year, 0) >= range.from)
    .map((year) => ({ x: x(Date.UTC(year, 0)), label: String(year), isYear: true }));
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
    if (month % 12 === 0) continue;
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
