import type { BibliographyEntry } from "./bibliography";
import { parseCitationList } from "./citation-list";
import type { ParsedCitation, ParsedList } from "./parsed-citation";
import { makersOf } from "./resolve";
import { foldWord } from "./spelling";
import { headOf } from "./work-form";

/** A parenthesis that begins with a year: “(1990, 77)”, “(2002a: 126; 2005)”. */
export const beginsWithYear = /^\s*(?:1[5-9]|20)\d\d[a-e]?\s*(?:[:,;].*)?$/su;

/** Names of works by year: from citations in full, and from the bibliography. */
function worksOf(
  year: string,
  citations: readonly ParsedCitation[],
  entries: readonly BibliographyEntry[],
): string[][] {
  const cited = citations.flatMap(({ names, year: of }) => (of === year && names ? [names] : []));
  const listed = entries
    .filter(({ csl }) => csl.issued && "date-parts" in csl.issued && String(csl.issued["date-parts"][0]?.[0]) === year)
    .map(({ csl }) => makersOf(csl));
  return [...cited, ...listed];
}

/**
 * Reads a parenthesis that gives year and page alone, of a work whose author the text has named: the last name before it
 * that goes with a work of that year. Null where the essay does not cite by author and year, or no such name stands there.
 * @param before the text of the paragraph before the parenthesis
 * @param citations those that leave no doubt
 */
export function readYearAlone(
  inside: string,
  before: string,
  citations: readonly ParsedCitation[],
  entries: readonly BibliographyEntry[],
): ParsedList | null {
  const year = /\d{4}[a-e]?/u.exec(inside)?.[0];
  if (!year || !beginsWithYear.test(inside) || citations.every((citation) => citation.year === null)) return null;
  const named = [...before.matchAll(/\p{Lu}[\p{L}\p{M}-]*\p{L}/gu)].map(([word]) => foldWord(word));
  const placed = worksOf(year, citations, entries)
    .map((names) => ({ names, at: Math.max(...names.map((name) => named.lastIndexOf(foldWord(headOf(name))))) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at);
  const [work] = placed;
  if (!work) return null;
  // A letter stands for the name, so that the grammar reads a name and a year; then the name takes its place.
  const { citations: read, remarks } = parseCitationList(`X ${inside}`);
  const back = (offset: number): number => Math.max(0, offset - 2);
  return {
    citations: read.map((citation) => ({
      ...citation,
      names: citation.names?.join() === "X" ? work.names : citation.names,
      start: back(citation.start),
      end: back(citation.end),
    })),
    remarks: remarks.map((remark) => ({ ...remark, start: back(remark.start), end: back(remark.end) })),
  };
}
