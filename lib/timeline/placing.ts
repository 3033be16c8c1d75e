import type { DateDoubt } from "./edtf-span";
import { type Extent, packLanes } from "./lanes";
import type { TimeScale } from "./scale";
import type { TimelineEvent } from "./timeline";

/** What is written beside an event on the scale: its name, or, where they are too many, its number in the list. */
export type Lettering = "names" | "numbers";

/** An event on the scale. All lengths are in the units of the drawing. */
export type PlacedEvent = {
  event: TimelineEvent;
  lane: number;
  /** The room that it takes, text and all. */
  extent: Extent;
  /** Where its mark begins, and how long it is; 0 for a day, which is a point. */
  x: number;
  length: number;
  /** Whether it runs on beyond what is shown, or is open, on each side. */
  runsOn: { before: boolean; after: boolean };
  doubt: DateDoubt;
  text: string;
  textX: number;
  /** Which end of the text stands at `textX`: its last letter where it would run over the line's end. */
  anchor: "start" | "end";
};

/** Events on a scale, lane under lane. */
export type Placing = { lettering: Lettering; lanes: number; events: PlacedEvent[] };

const day = 86_400_000;
/** Lengths in the drawing: the shortest bar, a point, a letter of a name, a digit, what stays free between neighbours. */
const size = { bar: 6, point: 8, letter: 6.1, digit: 7, gap: 6 };
/** More lanes than these do not fit on a screen: names then give way to numbers. */
const mostLanes = 24;
const longestName = 46;

/** A name cut at a word, so that neighbours find room; the list has it whole. */
export function cutName(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName);
  const end = cut.lastIndexOf(" ");
  // A name of one long word has no better place than the end of the room.
  return `${cut.slice(0, end > longestName / 2 ? end : longestName).replace(/[\s,;:–]+$/, "")}…`;
}

/** Where mark and text of one event go, lanes aside: the text beside a point, above a bar, always on the line. */
function measure(event: TimelineEvent, { x, range, width }: TimeScale, lettering: Lettering) {
  const from = event.span.from ?? range.from;
  const to = event.span.to ?? range.to;
  const isPoint = to - from <= day;
  const length = isPoint ? 0 : Math.max(size.bar, x(to) - x(from));
  const at = Math.min(x(from), width - (isPoint ? size.point : length));
  const text = lettering === "names" ? `${event.number} ${cutName(event.label)}` : String(event.number);
  const textWidth = text.length * (lettering === "names" ? size.letter : size.digit);
  const beside = isPoint ? at + size.point + 3 : at;
  const fits = beside + textWidth <= width;
  const textX = fits ? beside : isPoint ? at - 3 : width;
  const anchor = fits ? ("start" as const) : ("end" as const);
  const textStart = fits ? textX : textX - textWidth;
  const runsOn = {
    before: event.span.open.before || from < range.from,
    after: event.span.open.after || to > range.to,
  };
  const extent: Extent = {
    start: Math.min(at, textStart),
    end: Math.max(at + (isPoint ? size.point : length), textStart + textWidth),
  };
  return { extent, placed: { event, extent, x: at, length, runsOn, doubt: event.span.doubt, text, textX, anchor } };
}

function place(events: readonly TimelineEvent[], scale: TimeScale, lettering: Lettering): Placing {
  const measured = events.map((event) => measure(event, scale, lettering));
  const { lanes, count } = packLanes(
    measured.map(({ extent }) => extent),
    size.gap,
  );
  return {
    lettering,
    lanes: count,
    events: measured.map(({ placed }, at) => ({ ...placed, lane: lanes[at] ?? 0 })),
  };
}

/**
 * Puts events on a scale so that none covers another, with their names as long as these fit into a screen's height,
 * else with their numbers.
 * @param events those that touch the scale, in the order of time
 */
export function placeEvents(events: readonly TimelineEvent[], scale: TimeScale): Placing {
  const named = place(events, scale, "names");
  return named.lanes <= mostLanes ? named : place(events, scale, "numbers");
}
