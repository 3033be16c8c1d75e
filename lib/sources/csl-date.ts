import type { CslItem } from "./csl";

type CslDate = NonNullable<CslItem["issued"]>;
type DateParts = Extract<CslDate, { "date-parts": unknown }>["date-parts"];

/** The months as prose names them. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Year, month and day as numbers, as far as they are there and exist: no thirteenth month, no day without a month. */
function realParts(parts: DateParts[number]): number[] {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12) return [year];
  return day < 1 || day > 31 ? [year, month] : [year, month, day];
}

/** A date in the numbers that every formatter reads; of one in words only the year that it begins with. */
export function numericDate(date: CslDate): CslDate {
  if ("date-parts" in date) return { ...date, "date-parts": date["date-parts"].map(realParts) };
  const year = /^\d{4}(?!\d)/.exec(date.raw)?.[0];
  return year ? { "date-parts": [[Number(year)]] } : date;
}

/** Whether the date is one day, month or year: no span, no circa, no words. */
export function isPlainDate(date: CslDate): boolean {
  return "date-parts" in date && date["date-parts"].length === 1 && !date.circa;
}

/** A date as ISO 8601 writes it, as far as the record goes; one that it gives only in words stays in words. */
export function isoDate(date: CslDate | undefined): string | null {
  if (!date) return null;
  if ("raw" in date) return date.raw;
  return date["date-parts"]
    .map((parts) =>
      realParts(parts)
        .map((part) => String(part).padStart(2, "0"))
        .join("-"),
    )
    .join("/");
}

function writtenParts(parts: DateParts[number]): string {
  const [year, month, day] = realParts(parts);
  return [day, month && months[month - 1], year].filter((part) => part !== undefined).join(" ");
}

/** A date as prose writes it, as far as the record goes: “25 November 1936”, “November 1936”, “circa 1936”, “1936–1938”. */
export function writtenDate(date: CslDate | undefined): string | null {
  if (!date) return null;
  if ("raw" in date) return date.raw;
  return `${date.circa ? "circa " : ""}${date["date-parts"].map(writtenParts).join("–")}`;
}
