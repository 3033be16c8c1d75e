import type { ParsedCitation } from "./parsed-citation";
import { foldTitle, foldWord } from "./spelling";
import { readingsOf, type WorkForm } from "./work-form";

/**
 * What an essay's citations tell of its works by themselves. A work is first cited in full (author, title) and then
 * shorter; the fullest forms say how the shorter ones are to be read.
 */
export type Inventory = {
  /** Folded names that stand before a title or a year, or in a list of names. */
  authors: ReadonlySet<string>;
  /** Folded titles with the names that stand before them. */
  authorsOf: ReadonlyMap<string, string[]>;
  /** The citations from which this was taken. */
  citations: readonly ParsedCitation[];
};

/** Collects names and titles from citations whose form leaves no doubt. */
export function inventoryOf(citations: readonly ParsedCitation[]): Inventory {
  const authors = new Set<string>();
  const authorsOf = new Map<string, string[]>();
  for (const { names, title } of citations) {
    for (const name of names ?? []) authors.add(foldWord(name));
    if (names && title && !authorsOf.has(foldTitle(title))) authorsOf.set(foldTitle(title), names);
  }
  return { authors, authorsOf, citations };
}

/**
 * How a form is to be read where no bibliography helps: as the fullest forms of the essay say, else a single word as a
 * name, several as a title. Null where the form names no work (bare pages).
 */
export function readingBy(inventory: Inventory, citation: ParsedCitation): WorkForm | null {
  const readings = readingsOf(citation);
  if (citation.plain === null) {
    const [only] = readings;
    if (!only?.title || only.names.length > 0) return only ?? null;
    return { ...only, names: inventory.authorsOf.get(foldTitle(only.title)) ?? [] };
  }
  const named = readings.find(
    ({ names, title }) => title !== null && names.length > 0 && inventory.authors.has(foldWord(names[0] ?? "")),
  );
  const asAuthor = readings.find(
    ({ names, title }) => title === null && inventory.authors.has(foldWord(names[0] ?? "")),
  );
  const authors = inventory.authorsOf.get(foldTitle(citation.plain));
  if (authors) return { names: authors, title: citation.plain, quoted: false, year: citation.year };
  const single = !citation.plain.includes(" ");
  return asAuthor ?? named ?? readings.find(({ names }) => names.length > 0 === single && names[0] !== "") ?? null;
}
