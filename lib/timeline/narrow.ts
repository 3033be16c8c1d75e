import { type EdtfSpan, yearOfMoment } from "./edtf-span";

/** A stretch of the scale, in milliseconds since 1970 in UTC; the end is excluded. */
export type Range = { from: number; to: number };

/** Of every twenty events, one at either end may fall outside the usual range. */
const leftOut = 1 / 20;

/** Whether any of what is known of a date falls into a range. */
export function touches({ from, to }: Pick<EdtfSpan, "from" | "to">, range: Range): boolean {
  return from !== null && to !== null && from < range.to && to > range.from;
}

const yearStart = (year: number): number => Date.UTC(year, 0);

/** The years from the first to the last of some dates; null where there is no date. */
export function wholeRange(spans: readonly Pick<EdtfSpan, "from" | "to">[]): Range | null {
  const moments = spans.flatMap(({ from, to }) => [from, to === null ? null : to - 1]).filter((ms) => ms !== null);
  if (moments.length === 0) return null;
  const years = moments.map(yearOfMoment);
  return { from: yearStart(Math.min(...years)), to: yearStart(Math.max(...years) + 1) };
}

/** The last moment that may be left out at one end of sorted moments, so that no more than are allowed are; null: none. */
function lastLeftOut(years: readonly number[], allowed: number): number | null {
  const kept = years[allowed];
  return years.slice(0, allowed).findLast((year) => kept === undefined || year !== kept) ?? null;
}

/**
 * The years that a timeline shows unless it is asked for others: those that remain once at most one event in twenty is
 * left out at either end, without empty years at the ends. One far forerunner does not press the years that matter
 * into a corner. Null where there is no date.
 */
export function usualRange(spans: readonly Pick<EdtfSpan, "from" | "to">[]): Range | null {
  const whole = wholeRange(spans);
  if (!whole) return null;
  const allowed = Math.floor(spans.length * leftOut);
  const ends = spans.flatMap(({ to }) => (to === null ? [] : yearOfMoment(to - 1))).sort((a, b) => a - b);
  const begins = spans.flatMap(({ from }) => (from === null ? [] : yearOfMoment(from))).sort((a, b) => b - a);
  const before = lastLeftOut(ends, allowed);
  const after = lastLeftOut(begins, allowed);
  const range = {
    from: before === null ? whole.from : yearStart(before + 1),
    to: after === null ? whole.to : yearStart(after),
  };
  const years = range.from < range.to ? countYears(spans, range).map(({ year }) => year) : [];
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? whole : { from: yearStart(first), to: yearStart(last + 1) };
}

/** The years of a range with the number of dates that touch each, years that none touches left out. */
export function countYears(
  spans: readonly Pick<EdtfSpan, "from" | "to">[],
  range: Range,
): { year: number; count: number }[] {
  const first = yearOfMoment(range.from);
  const years = Array.from({ length: yearOfMoment(range.to - 1) - first + 1 }, (_, at) => first + at);
  return years
    .map((year) => ({
      year,
      count: spans.filter((span) => touches(span, { from: yearStart(year), to: yearStart(year + 1) })).length,
    }))
    .filter(({ count }) => count > 0);
}

/** A stretch without a date is drawn short if it has so many years, and takes so much of the range. */
const longGap = { years: 3, share: 1 / 10 };

/**
 * The stretches of whole years within a range that none of these dates touches, as far as they are long enough to press
 * the other years together. Nothing where no date touches the range.
 */
export function emptyStretches(spans: readonly Pick<EdtfSpan, "from" | "to">[], range: Range): Range[] {
  const last = yearOfMoment(range.to - 1);
  const touched = countYears(spans, range).map(({ year }) => year);
  if (touched.length === 0) return [];
  const befores = [yearOfMoment(range.from) - 1, ...touched];
  return befores.flatMap((before, at): Range[] => {
    const next = befores[at + 1] ?? last + 1;
    const from = Math.max(range.from, yearStart(before + 1));
    const to = Math.min(range.to, yearStart(next));
    const isLong = next - before - 1 >= longGap.years && to - from >= (range.to - range.from) * longGap.share;
    return isLong ? [{ from, to }] : [];
  });
}

/** The years that a timeline shows at first, and all that it can show. A map without a dated event has one empty year. */
export function frameOf(spans: readonly Pick<EdtfSpan, "from" | "to">[]): { usual: Range; whole: Range } {
  const none = { from: yearStart(1900), to: yearStart(1901) };
  return { usual: usualRange(spans) ?? none, whole: wholeRange(spans) ?? none };
}
