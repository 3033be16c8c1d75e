import { yearOfMoment } from "./edtf-span";
import { countYears, type Range, touches } from "./narrow";
import type { TimelineEvent } from "./timeline";
import type { TimelineView } from "./view";

/** A stretch of time that can be chosen, with how many events fall into it. */
export type TimeChoice = { label: string; view: TimelineView; count: number };

/** The events that a view shows: of its section, if it has one, and of its time. */
export function shownEvents(events: readonly TimelineEvent[], view: TimelineView, range: Range): TimelineEvent[] {
  return ofSection(events, view).filter(({ span }) => touches(span, range));
}

/** The events of a view's section, whenever they were. */
export function ofSection(events: readonly TimelineEvent[], { section }: TimelineView): TimelineEvent[] {
  return section === undefined ? [...events] : events.filter(({ sections }) => sections.includes(section));
}

const yearsOf = ({ from, to }: Range) => ({ first: yearOfMoment(from), last: yearOfMoment(to - 1) });

/** A range as an address writes it: whole years. */
export function rangeView(range: Range): Pick<TimelineView, "from" | "to"> {
  const { first, last } = yearsOf(range);
  return { from: String(first), to: String(last) };
}

/** Each year of a range in which something happens, as a choice. */
export function yearChoices(events: readonly TimelineEvent[], view: TimelineView, range: Range): TimeChoice[] {
  const spans = ofSection(events, view).map(({ span }) => span);
  return countYears(spans, range).map(({ year, count }) => ({
    label: String(year),
    view: { ...view, from: String(year), to: String(year) },
    count,
  }));
}

/** The two halves of the year that is shown; none where another stretch of time is. */
export function halfChoices(events: readonly TimelineEvent[], view: TimelineView, range: Range): TimeChoice[] {
  const { first, last } = yearsOf(range);
  if (first !== last) return [];
  const halves = [
    { label: `January to June ${first}`, months: [0, 6] },
    { label: `July to December ${first}`, months: [6, 12] },
  ] as const;
  return halves.map(({ label, months: [from, to] }) => {
    const half = { from: Date.UTC(first, from), to: Date.UTC(first, to) };
    const month = (number: number) => `${first}-${String(number).padStart(2, "0")}`;
    return {
      label,
      view: { ...view, from: month(from + 1), to: month(to) },
      count: shownEvents(events, view, half).length,
    };
  });
}
