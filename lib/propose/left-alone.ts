import type { ParsedList } from "./parsed-citation";

/** Why a parenthesis is no citation, in the words that its guess carries. */
export const leftAloneReasons = {
  insertion: "an insertion of the editor or translator",
  "cross-reference": "a reference to the essay's own notes or pages",
  date: "a date or the dates of a life",
  gloss: "a gloss on a word",
  number: "a number that locates nothing",
  aside: "an aside",
} as const;

/** A word of {@link leftAloneReasons}. */
export type LeftAloneReason = keyof typeof leftAloneReasons;

const insertion =
  /^\s*=|(?:--|[—–])\s*\p{Lu}{1,3}\.?\s*$|\b(?:emphasis|italics?)\b|\b(?:trans(?:lator|\.)|ed\.|sic)\s*$|^\s*sic\b/iu;
const life = /^\s*(?:born|died|b\.|d\.|r\.|ca?\.|circa|reigned)?\s*\d{1,4}(?:\s*[-–]\s*(?:\d{1,4})?)?\s*$/iu;

/** Why a parenthesis without an accepted citation is left alone. */
export function leftAloneReason(inside: string, list: ParsedList): LeftAloneReason {
  if (insertion.test(inside)) return "insertion";
  if (list.remarks.some(({ kind }) => kind === "cross-reference")) return "cross-reference";
  if (/\d{3}/.test(inside) && life.test(inside)) return "date";
  if (/^\s*\d+\s*$/.test(inside)) return "number";
  if (list.citations.length === 0 && list.remarks.some(({ kind }) => kind === "date")) return "date";
  const words = inside.trim().split(/\s+/);
  if (/^\s*["“‘'«]/.test(inside) || /^(?:the|or|an?)\s+["“‘«]/i.test(inside) || words.length <= 2) return "gloss";
  const isName = /^\s*\p{Lu}/u.test(inside) && !/^\s*(?:The|They|He|She|It|We|I|This|That|There)\b/u.test(inside);
  return list.citations.length > 0 || isName ? "gloss" : "aside";
}
