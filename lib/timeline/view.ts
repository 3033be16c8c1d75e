import { z } from "zod";
import { isWord, wordsOf } from "@/lib/vocabulary";
import { yearOfMoment } from "./edtf-span";
import type { Range } from "./narrow";

/** What the address says of a timeline. Undefined: not narrowed on that side, or in that way. */
export type TimelineView = {
  /** An EDTF year or month: the first that is shown. */
  from?: string;
  /** An EDTF year or month: the last that is shown. */
  to?: string;
  /** Key of a section: only events that its paragraphs speak of. */
  section?: string;
};

/** A view with the stretch of time that it asks for, or a sentence that says what of the address is wrong. */
export type ParsedTimelineView = { ok: true; view: TimelineView; range: Range } | { ok: false; problem: string };

type Params = Record<string, string | string[] | undefined>;

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 40).toWellFormed()}…` : value);

const yearOrMonth = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/);

/** The first moment of a year or month, or, shifted by one, of the next. */
function startOf(value: string, shift = 0): number {
  const [year, month] = value.split("-").map(Number);
  return month === undefined ? Date.UTC((year ?? 0) + shift, 0) : Date.UTC(year ?? 0, month - 1 + shift);
}

const last = (value: string | string[] | undefined): string | undefined => [value].flat().at(-1)?.trim() || undefined;

/**
 * Reads the state of a timeline from an address. Empty values count as absent; parameters that are not ours are left
 * alone. Where only one end is given, the other is that of the usual range, or of all that is dated if that is further.
 * @param usual the years that are shown unless others are asked for
 * @param whole the years of everything that is dated
 */
export function parseTimelineView(
  params: Params,
  { sections, usual, whole }: { sections: readonly { key: string }[]; usual: Range; whole: Range },
): ParsedTimelineView {
  const view: TimelineView = { from: last(params.from), to: last(params.to), section: last(params.section) };
  for (const name of ["from", "to"] as const) {
    const value = view[name];
    if (value !== undefined && !yearOrMonth.safeParse(value).success) {
      const problem = `The address asks for events ${name} “${short(value)}”, which is neither a year nor a month: write 1937 or 1937-06.`;
      return { ok: false, problem };
    }
  }
  const keys = Object.fromEntries(sections.map(({ key }) => [key, key]));
  if (view.section !== undefined && !isWord(keys, view.section)) {
    const problem = `The address asks for the section “${short(view.section)}”, which does not exist. It can be ${wordsOf(keys).join(", ")}.`;
    return { ok: false, problem };
  }
  const from = view.from === undefined ? null : startOf(view.from);
  const to = view.to === undefined ? null : startOf(view.to, 1);
  const range = {
    from: from ?? (to !== null && to <= usual.from ? whole.from : usual.from),
    to: to ?? (from !== null && from >= usual.to ? whole.to : usual.to),
  };
  if (range.from >= range.to) {
    const problem = `The address asks for events from ${view.from ?? yearOfMoment(range.from)} to ${view.to ?? yearOfMoment(range.to - 1)}: the end comes before the beginning, or before anything dated. Exchange the two, or widen them.`;
    return { ok: false, problem };
  }
  return { ok: true, view, range };
}

/** The query of a view's address: what is not narrowed is left out. */
export function timelineQuery({ from, to, section }: TimelineView): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ from, to, section })) if (value) params.set(name, value);
  return params.size > 0 ? `?${params}` : "";
}
