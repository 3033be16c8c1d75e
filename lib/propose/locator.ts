import { bare, isYear, type Token } from "./tokens";

/** Words that name the unit a number counts, in a locator. */
const labels = new Set(
  "p pp ch chs chap chaps chapter chapters no nos vol vols art arts article articles sec secs sect section sections par para paras col cols fol fols line lines book bk pt part doc docs f op d l ll".split(
    " ",
  ),
);
/** Labels of notes: they locate in a work, and without a work they refer to the essay itself. */
const noteLabels = new Set(["n", "nn", "note", "notes", "fn"]);
const months = new Set(
  "jan january feb february febr mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december".split(
    " ",
  ),
);
const roman = /^(?=[ivxlcdm])m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/i;

/** What a locator counts by. */
export type LocatorKind = "page" | "date" | "passim" | "labelled" | "note";

/** A locator found in tokens: the first token after it, and what its parts count by. */
export type FoundLocator = { next: number; kinds: LocatorKind[] };

const isMonth = (token: Token | undefined): boolean => token?.kind === "word" && months.has(bare(token).toLowerCase());
const isPages = (token: Token | undefined): token is Token => token?.kind === "number";
const isDay = (token: Token | undefined): boolean => isPages(token) && Number.parseInt(token.text, 10) <= 31;
const lower = (token: Token | undefined): string => (token?.kind === "word" ? bare(token).toLowerCase() : "");
const isRoman = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.split(/[-–]/).every((part) => roman.test(part.replace(/\.$/, "")));
/** Small roman numerals count pages of a preface; a lone capital could be an initial. */
const isRomanPage = (token: Token | undefined, next: Token | undefined): boolean =>
  isRoman(token) && token !== undefined && next?.kind !== "word" && /^[ivxl]+(?:[-–][ivxl]+)?\.?$/.test(token.text);

/** The place after a date that begins at `at` (Nov. 13 02; 19 Nov. 02; November 1937); null where none does. */
function dateAt(tokens: readonly Token[], at: number): number | null {
  if (isDay(tokens[at]) && isMonth(tokens[at + 1])) return yearAfter(tokens, at + 2);
  if (!isMonth(tokens[at]) || !isPages(tokens[at + 1])) return null;
  // A month and a day, or a month and its year.
  return isDay(tokens[at + 1]) ? yearAfter(tokens, at + 2) : at + 2;
}

/** The place after a year, in four figures or in two, that may follow a day and month, with or without a comma. */
function yearAfter(tokens: readonly Token[], at: number): number {
  const here = tokens[at]?.kind === "comma" && isYear(tokens[at + 1]) ? at + 1 : at;
  const token = tokens[here];
  return isPages(token) && /^\d{2}$|^\d{4}$/.test(token.text) ? here + 1 : at;
}

function partAt(tokens: readonly Token[], at: number): { next: number; kind: LocatorKind } | null {
  const date = dateAt(tokens, at);
  if (date !== null) return { next: date, kind: "date" };
  const token = tokens[at];
  if (!token) return null;
  if (lower(token) === "passim") return { next: at + 1, kind: "passim" };
  const isLabel = labels.has(lower(token)) || token.text === "§";
  const isNote = noteLabels.has(lower(token));
  const number = tokens[at + 1];
  if (isLabel || isNote) {
    if (!isPages(number) && !isRoman(number)) return null;
    const isPage = /^pp?$/.test(lower(token));
    return { next: at + 2, kind: isNote ? "note" : isPage ? "page" : "labelled" };
  }
  return isPages(token) || isRomanPage(token, number) ? { next: at + 1, kind: "page" } : null;
}

const isJoin = (token: Token | undefined): boolean =>
  token?.kind === "comma" || token?.kind === "ampersand" || lower(token) === "and";

/**
 * The locator that begins at a token: pages, dates, passim and labelled numbers (Ch. X, Nos. 344), joined by commas,
 * “&” and “and”. Null where none begins.
 */
export function locatorAt(tokens: readonly Token[], at: number): FoundLocator | null {
  const first = partAt(tokens, at);
  if (!first) return null;
  const kinds: LocatorKind[] = [first.kind];
  let { next } = first;
  for (;;) {
    let after = next;
    while (isJoin(tokens[after])) after++;
    const part = partAt(tokens, after);
    // Parts may stand side by side (f. 17 op. 3), but two bare numbers in a row are no locator of one kind.
    if (!part || (after === next && part.kind === "page" && kinds.at(-1) === "page")) return { next, kinds };
    kinds.push(part.kind);
    next = part.next;
  }
}

/** Whether a label of a number, such as “No.”, stands at a token. */
export const isLabelAt = (tokens: readonly Token[], at: number): boolean => {
  const part = partAt(tokens, at);
  return part !== null && part.kind === "labelled" && tokens[at]?.kind === "word";
};

/** A locator as the map writes it: white space single, the label of pages and a closing stop left out. */
export function writeLocator(raw: string): string {
  return raw
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\bpp?\.\s*(?=\d)/g, "")
    .replace(/([\p{L}])\.$/u, (end, letter: string) => (/passim\.$/i.test(raw.trim()) ? letter : end));
}
