import { months } from "@/lib/sources/csl-date";

/** One date as far as it goes: its numbers, and its mark of doubt. */
type Parts = { year: string; month: string | undefined; day: number | undefined; mark: string };

const seasons: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

function partsOf(value: string): Parts | null {
  const [, year, month, day, mark = ""] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(value) ?? [];
  if (!year) return null;
  const name = month && (months[Number(month) - 1] ?? seasons[month]);
  if (month && !name) return null;
  return { year, month: name, day: day ? Number(day) : undefined, mark };
}

const plain = ({ year, month, day }: Parts): string =>
  [day, month, year].filter((part) => part !== undefined).join(" ");

function doubted(words: string, mark: string): string {
  const about = mark === "~" || mark === "%" ? `about ${words}` : words;
  return mark === "?" || mark === "%" ? `${about}, uncertain` : about;
}

function single(value: string): string {
  const decade = /^(\d{3})X$/.exec(value)?.[1];
  if (decade) return `the ${decade}0s`;
  const parts = partsOf(value);
  return parts ? doubted(plain(parts), parts.mark) : value;
}

/** Two dates with what they share said once: “5–11 July 1937”, “July to August 1937”. */
function fromTo(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  if (start === end) return single(start);
  if (!from || !to || from.mark || to.mark) return `${single(start)} to ${single(end)}`;
  if (from.year !== to.year)
    return from.month || to.month ? `${plain(from)} to ${plain(to)}` : `${from.year}–${to.year}`;
  if (from.day !== undefined && to.day !== undefined && from.month === to.month) return `${from.day}–${plain(to)}`;
  return `${[from.day, from.month].filter((part) => part !== undefined).join(" ")} to ${plain(to)}`;
}

/**
 * An EDTF date (ISO 8601-2) as prose writes it: “about June 1937”, “26 February 1937, uncertain”, “from November 1938”.
 * A form that prose has no short words for is given as it is written.
 */
export function dateInWords(value: string): string {
  const choice = /^[[{](.+)[\]}]$/.exec(value)?.[1];
  if (choice && !choice.includes(".."))
    return choice
      .split(",")
      .map(single)
      .join(value.startsWith("[") ? " or " : " and ");
  const [start, end] = value.split("/");
  if (start === undefined || end === undefined) return single(value);
  if (end === ".." || end === "") return `from ${single(start)}`;
  if (start === ".." || start === "") return `until ${single(end)}`;
  return fromTo(start, end);
}
