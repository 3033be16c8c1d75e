import edtf from "edtf";

/** How sure a date is: as the Extended Date/Time Format marks it with `~`, `?` and `%`. */
export type DateDoubt = "none" | "approximate" | "uncertain" | "both";

/** The stretch of time that a date may stand for. */
export type EdtfSpan = {
  /** Milliseconds since 1970 in UTC; null with the end for what lies beyond every calendar. */
  from: number | null;
  /** The end, excluded. */
  to: number | null;
  /**
   * Whether the beginning or the end is open or unknown: `from` and `to` are then those of the end that is known, since
   * how far it runs on is not said.
   */
  open: { before: boolean; after: boolean };
  doubt: DateDoubt;
};

/** The first month, counted from 0, of the seasons 21 to 24, as the northern half of the world counts them. */
const seasonStarts: Record<string, number> = { "21": 2, "22": 5, "23": 8, "24": 11 };

function seasonSpan(value: string): Bounds | null {
  const [, year, season] = /^(\d{4})-(2[1-4])[?~%]?$/.exec(value) ?? [];
  const month = season ? seasonStarts[season] : undefined;
  if (!year || month === undefined) return null;
  return { from: Date.UTC(Number(year), month), to: Date.UTC(Number(year), month + 3) };
}

type Bounds = Pick<EdtfSpan, "from" | "to">;

/** A bound that a calendar can show; the library gives infinities, null and invalid dates for open and far ones. */
const bound = (ms: unknown): number | null =>
  typeof ms === "number" && Number.isFinite(ms) && !Number.isNaN(new Date(ms).getTime()) ? ms : null;

function boundsOf(value: string): Bounds {
  const season = seasonSpan(value);
  if (season) return season;
  const { min, max } = edtf(value);
  const from = bound(min);
  const last = bound(max);
  return { from: from ?? last, to: last === null ? from : last + 1 };
}

function doubtOf(value: string): DateDoubt {
  const approximate = /[~%]/.test(value);
  const uncertain = /[?%]/.test(value);
  if (approximate && uncertain) return "both";
  return approximate ? "approximate" : uncertain ? "uncertain" : "none";
}

/**
 * The stretch of time that an EDTF date (ISO 8601-2) stands for: a day, a month, a year, an interval, with what it
 * leaves open. Of a set or list of dates, all that lies between its ends.
 * @throws SyntaxError for what is no EDTF date
 */
export function spanOf(value: string): EdtfSpan {
  const doubt = doubtOf(value);
  const [start, end] = value.split("/");
  if (start !== undefined && end !== undefined) {
    const before = start === "" || start === "..";
    const after = end === "" || end === "..";
    if (before !== after) return { ...boundsOf(before ? end : start), open: { before, after }, doubt };
  }
  return { ...boundsOf(value), open: { before: false, after: false }, doubt };
}

/** The calendar year, in UTC, of a moment. */
export const yearOfMoment = (ms: number): number => new Date(ms).getUTCFullYear();
