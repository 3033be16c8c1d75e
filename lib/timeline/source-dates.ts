import type { CslItem } from "@/lib/sources/csl";
import { numericDate } from "@/lib/sources/csl-date";
import type { SourceKind } from "@/lib/sources/vocabulary";
import { yearOfMoment } from "./edtf-span";
import type { Opening } from "./timeline";

type CslDate = NonNullable<CslItem["issued"]>;

/** The years between which a source became public, as far as its record tells. */
export type SourceDates = {
  /** The first year in which anybody outside could have used it; null where that cannot be told. */
  earliest: number | null;
  /** The year by which this edition was out; null where that cannot be told. */
  latest: number | null;
};

/** The years of a date; null where there is none, it is in words alone, or only about right. */
function yearsOf(date: CslDate | undefined): number[] | null {
  if (!date) return null;
  const numeric = numericDate(date);
  if ("raw" in numeric || numeric.circa) return null;
  return numeric["date-parts"].map(([year]) => Number(year));
}

/** Papers that lay in an archive bear the day on which they were written, which says nothing of when they were opened. */
const isUnpublished = (kind: SourceKind, csl: Pick<CslItem, "type">): boolean =>
  kind === "archival-document" || csl.type === "manuscript" || csl.type === "personal_communication";

/**
 * The years between which a source became public, by its record alone. A reprint may have been public since its
 * original was: the earlier year is then its earliest, the later its latest, so that neither says too much.
 */
export function sourceDates(kind: SourceKind, csl: Pick<CslItem, "type" | "issued" | "original-date">): SourceDates {
  const issued = yearsOf(csl.issued);
  if (!issued || isUnpublished(kind, csl)) return { earliest: null, latest: null };
  if (!csl["original-date"]) return { earliest: Math.min(...issued), latest: Math.max(...issued) };
  const original = yearsOf(csl["original-date"]);
  return {
    earliest: original ? Math.min(...original, ...issued) : null,
    latest: Math.max(...issued, ...(original ?? [])),
  };
}

/** The year from which a source could be used, and the opening that says so; null for one that its record dates. */
export type Availability = { year: number; opening: string | null };

/**
 * When each source could first be used: by the earliest opening that names it, since an editor vouches for that with a
 * source; else by its record. Sources of which neither tells are left out.
 */
export function availabilityOf(
  sources: readonly { key: string; dates: Pick<SourceDates, "earliest"> }[],
  openings: readonly Pick<Opening, "key" | "kind" | "span" | "opens">[],
): Map<string, Availability> {
  const available = new Map<string, Availability>();
  for (const { key, dates } of sources) {
    const opened = openings
      .filter(({ kind, opens }) => kind !== "closed" && opens.includes(key))
      .flatMap((opening) =>
        opening.span.from === null ? [] : [{ year: yearOfMoment(opening.span.from), opening: opening.key }],
      )
      .sort((a, b) => a.year - b.year)[0];
    if (opened) available.set(key, opened);
    else if (dates.earliest !== null) available.set(key, { year: dates.earliest, opening: null });
  }
  return available;
}
