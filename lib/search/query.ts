/** A word, or words that follow each other. */
export type SearchWords = {
  text: string;
  /** Written in quotation marks: such words are never corrected. */
  quoted: boolean;
};

/** One thing to look for. */
export type SearchTerm = SearchWords & {
  /** What will do instead, as it stands after OR. */
  or?: SearchWords[];
};

/** What somebody wrote into the search field, taken apart. */
export type SearchQuery = {
  /** What an entry must have: all of them. */
  terms: SearchTerm[];
  /** What an entry must not have. */
  excluded: SearchWords[];
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

/** What stands before the number of a page, a paragraph or a claim, and is not looked for. */
const numberLabel = /^(?:pp?\.?|pages?|S\.|сс?\.|стр\.|¶+|claim)$/u;

/** The same, written without a blank before the number. */
const labelledNumber = /^(?:pp?\.|S\.|сс?\.|стр\.|¶+)(?=\d)/u;

/** What is written between other words, in capitals: everything of one, either of both, not the other. */
const isOperator = (text: string): boolean => /^(?:AND|OR|NOT)$/.test(text);

type Written = SearchWords & { excluded: boolean };

/** What is written, word by word and phrase by phrase; without labels of numbers, and signs that are no words. */
function readWritten(text: string): Written[] {
  const all = [...readPart(text).matchAll(termPattern)].map(([, sign, written = ""]) => {
    const quoted = isQuoted(written);
    const bare = quoted ? written.slice(1, -1).trim() : written.replace(labelledNumber, "");
    return { text: bare, quoted, excluded: Boolean(sign) };
  });
  return all.filter(({ text, quoted }, at) => {
    const isLabel = !quoted && numberLabel.test(text) && /^\d/.test(all[at + 1]?.text ?? "");
    return !isLabel && /[\p{L}\p{N}]/u.test(text);
  });
}

/**
 * Takes a query apart: words, “phrases”, -exclusions, beginnings of words with a star, and AND, OR and NOT between them.
 * Every text is a query; what holds neither letter nor figure is passed over, and so is what stands after
 * {@link longestQuery}. A word with signs in it (411-430, P51/94) is one term, whose parts must follow each other.
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = { terms: [], excluded: [] };
  const written = readWritten(text);
  let operator = "";
  for (const [at, { excluded, ...words }] of written.entries()) {
    const isLast = at === written.length - 1;
    if (!words.quoted && isOperator(words.text) && !isLast && (at > 0 || words.text === "NOT")) {
      operator = words.text;
      continue;
    }
    const before = query.terms.at(-1);
    if (excluded || operator === "NOT") query.excluded.push(words);
    else if (operator === "OR" && before) before.or = [...(before.or ?? []), words];
    else query.terms.push(words);
    operator = "";
  }
  return query;
}

/** The query with other words in the place of some; quoted terms and exclusions stay. */
export function withWords(query: SearchQuery, replacements: ReadonlyMap<string, string>): SearchQuery {
  const replaced = <Words extends SearchWords>(words: Words): Words =>
    words.quoted ? words : { ...words, text: replacements.get(words.text) ?? words.text };
  const terms = query.terms.map(({ or, ...words }) => ({ ...replaced(words), ...(or && { or: or.map(replaced) }) }));
  return { ...query, terms };
}

/** All that will do for a term. */
export const alternativesOf = ({ or = [], ...words }: SearchTerm): SearchWords[] => [words, ...or];

const printWords = ({ text, quoted }: SearchWords): string => (quoted ? `"${text.replaceAll('"', " ")}"` : text);

const printTerm = (term: SearchTerm): string => alternativesOf(term).map(printWords).join(" OR ");

/** A query as somebody could have written it; {@link parseQuery} reads the same from it. */
export function printQuery({ terms, excluded }: SearchQuery): string {
  return [...terms.map(printTerm), ...excluded.map((words) => `-${printWords(words)}`)].join(" ");
}
