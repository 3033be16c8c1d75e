/** One thing to look for: a word, or words that follow each other. */
export type SearchTerm = {
  text: string;
  /** Written in quotation marks: such a term is never corrected. */
  quoted: boolean;
};

/** What somebody wrote into the search field, taken apart. */
export type SearchQuery = {
  /** What an entry must have: all of them. */
  terms: SearchTerm[];
  /** What an entry must not have. */
  excluded: SearchTerm[];
};

/** What is read of a query, in UTF-16 code units. */
export const longestQuery = 300;

/** Pairs of quotation marks; one that stands alone is no mark. */
const pairs = [`"[^"]*"`, "“[^”]*”", "„[^“”]*[“”]", "«[^»]*»"].join("|");

/** A term with the sign before it that excludes: a hyphen or a minus, and only where a word begins. */
const termPattern = new RegExp(`(?<![^\\s(])([-−]?)(${pairs}|[^\\s]+)`, "gu");

const isQuoted = (text: string): boolean => new RegExp(`^(?:${pairs})$`, "u").test(text);

/** Text that the database can hold, on one line: no NUL, no half of a surrogate pair. */
export const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s\uFFFD]+/gu, " ")
    .trim();

/** As much of a text as a search reads, on one line. */
export const readPart = (text: string): string => onOneLine(text.slice(0, longestQuery));

/**
 * Takes a query apart: words, “phrases” and -exclusions. Every text is a query; what holds neither letter nor figure
 * is passed over, and so is what stands after {@link longestQuery}. A word with signs in it (411-430, P51/94) is one term, whose parts must follow each other.
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = { terms: [], excluded: [] };
  for (const [, sign, written = ""] of readPart(text).matchAll(termPattern)) {
    const quoted = isQuoted(written);
    const term = { text: (quoted ? written.slice(1, -1) : written).trim(), quoted };
    if (!/[\p{L}\p{N}]/u.test(term.text)) continue;
    (sign ? query.excluded : query.terms).push(term);
  }
  return query;
}

/** The query with other words in the place of some; quoted terms and exclusions stay. */
export function withWords(query: SearchQuery, replacements: ReadonlyMap<string, string>): SearchQuery {
  const terms = query.terms.map((term) =>
    term.quoted ? term : { ...term, text: replacements.get(term.text) ?? term.text },
  );
  return { ...query, terms };
}

const printTerm = ({ text, quoted }: SearchTerm): string => (quoted ? `"${text.replaceAll('"', " ")}"` : text);

/** A query as somebody could have written it; {@link parseQuery} reads the same from it. */
export function printQuery({ terms, excluded }: SearchQuery): string {
  return [...terms.map(printTerm), ...excluded.map((term) => `-${printTerm(term)}`)].join(" ");
}
