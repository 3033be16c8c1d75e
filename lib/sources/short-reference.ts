import type { CslItem, CslName } from "./csl";

/** A work as prose names it: “Getty, ‘Excesses’ (2002)”. */
export type ShortReference = {
  /** Family names, at most two, then "and others"; null where the work has neither author nor editor. */
  names: string | null;
  title: string;
  /** Whether the title stands by itself (italic) or in something larger (in quotes). */
  standsAlone: boolean;
  /** Year of the edition; of the original where that is known and differs. Null where undated. */
  year: string | null;
};

const insideSomething = new Set([
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "entry",
  "entry-encyclopedia",
  "interview",
  "paper-conference",
  "post",
  "post-weblog",
  "review",
  "review-book",
  "speech",
  "webpage",
  "manuscript",
  "document",
]);

const familyName = (name: CslName): string => ("literal" in name ? name.literal : name.family);

function joinNames(people: readonly CslName[] | undefined): string | null {
  if (!people || people.length === 0) return null;
  const families = people.map(familyName);
  return families.length <= 2 ? families.join(" and ") : `${families[0]} and others`;
}

function yearOf(date: CslItem["issued"]): string | null {
  if (!date) return null;
  if ("raw" in date) return date.raw;
  const year = date["date-parts"][0]?.[0];
  return year === undefined ? null : String(year);
}

/** Quotes inside quotes are single ones. */
const innerQuotes = (title: string): string => title.replace(/“([^”]*)”/g, "‘$1’");

/** Names, short title and year of a record. */
export function shortReference(csl: CslItem): ShortReference {
  const title = csl["title-short"] ?? csl.title.split(/[:.] /)[0] ?? csl.title;
  const standsAlone = !insideSomething.has(csl.type);
  return {
    names: joinNames(csl.author) ?? joinNames(csl.editor),
    title: standsAlone ? title : innerQuotes(title),
    standsAlone,
    year: yearOf(csl["original-date"]) ?? yearOf(csl.issued),
  };
}

/** The same in plain text, for titles and labels. */
export function shortReferenceLine({ names, title, standsAlone, year }: ShortReference): string {
  return [names, standsAlone ? title : `“${title}”`].filter(Boolean).join(", ") + (year ? ` (${year})` : "");
}
