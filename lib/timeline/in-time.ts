import { type EdtfSpan, spanOf } from "./edtf-span";

/**
 * Dated entries in the order of time, each with the span of its date: by beginning, then by end; those beyond every
 * calendar first, and of equal ones that which the map names first.
 */
export function inTime<Entry extends { date: string }>(entries: readonly Entry[]): (Entry & { span: EdtfSpan })[] {
  const begins = ({ span }: { span: EdtfSpan }) => span.from ?? -Infinity;
  const ends = ({ span }: { span: EdtfSpan }) => span.to ?? -Infinity;
  return entries
    .map((entry) => ({ ...entry, span: spanOf(entry.date) }))
    .sort((a, b) => order(begins(a), begins(b)) || order(ends(a), ends(b)));
}

/** Infinity less infinity is no number. */
const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
