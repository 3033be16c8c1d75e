import { isJoiner, isNameList, isParticle, isPiece, nameParts, namesIn, trimEnd } from "./citation-names";
import { isLabelAt, locatorAt, writeLocator } from "./locator";
import { nothing, type ParsedCitation } from "./parsed-citation";
import { bare, isEditionYear, isNameLike, isYear, type Token } from "./tokens";

/** A year that begins a title, as in “1936 Constitution”. */
export const isTitleYear = ([first, second]: readonly Token[]): boolean =>
  first !== undefined && second !== undefined && isYear(first) && isNameLike(second) && locatorAt([second], 0) === null;

/** Where the names and the title of a reference end: before its locator, its year, or a remark. */
export function bodyEndOf(tokens: readonly Token[]): number {
  for (let at = isTitleYear(tokens) ? 1 : 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const afterComma = tokens[at - 1]?.kind === "comma";
    // “Tides of 1900”: the year belongs to the title.
    if (at > 1 && isYear(token) && bare(tokens[at - 1] ?? token) === "of") continue;
    if (at > 0 && isEditionYear(token)) return at;
    // A labelled number without a comma belongs to a document's name: Order No. 5. Chapters are never names.
    if (at > 0 && locatorAt(tokens, at) && (afterComma || !isLabelAt(tokens, at) || !/^nos?$/i.test(bare(token))))
      return at;
    if (at > 0 && isLabelAt(tokens, at)) at++;
    else if (token.kind === "colon" || token.kind === "mark") return at;
    else if (token.kind === "word" && !isNameLike(token) && !isJoiner(token) && !isParticle(token)) return at;
    else if (afterComma && (isJoiner(token) || isParticle(token)) && !isNameLike(tokens[at + 1] ?? token)) return at;
  }
  return tokens.length;
}

/** Reads names, title, year and locator; one citation for each year that names one (Carr 2002, 2005). */
export function readReference(
  text: string,
  tokens: readonly Token[],
  body: readonly Token[],
  signal: string | null,
): ParsedCitation[] {
  const trimmed = trimEnd(body);
  const parts = nameParts(trimmed);
  const named = isPiece(parts.plain) ? { ...parts, title: parts.plain, plain: null } : parts;
  const start = trimmed[0]?.start ?? 0;
  let at = body.length;
  while (tokens[at]?.kind === "comma" || tokens[at]?.kind === "colon") at++;
  const year = tokens[at];
  if (!year || !isEditionYear(year) || (named.title !== null && !isNameList(trimmed))) {
    const edition = year && isEditionYear(year) && (named.quoted || isPiece(parts.plain)) ? year.text : null;
    if (edition) while (tokens[++at]?.kind === "comma" || tokens[at]?.kind === "colon");
    const found = locatorBehind(tokens, at);
    const end = found?.end ?? (edition ? year?.end : trimmed.at(-1)?.end) ?? start;
    const locator = found ? writeLocator(text.slice(found.start, found.end)) : null;
    return [{ ...nothing(signal), ...named, year: edition, locator, counts: found?.kinds ?? [], start, end }];
  }
  const names = namesIn(trimmed);
  return readYears(text, tokens, at).map((read, n) => ({
    ...nothing(n === 0 ? signal : null),
    names,
    ...read,
    start: n === 0 ? start : read.start,
  }));
}

/** Years from a token on, each with the locator behind it: 2002: 126, 2005. */
function readYears(text: string, tokens: readonly Token[], from: number) {
  const years: Pick<ParsedCitation, "year" | "locator" | "counts" | "start" | "end">[] = [];
  let at = from;
  for (let year = tokens[at]; year && isEditionYear(year); year = tokens[at]) {
    at++;
    const isNext = tokens[at]?.kind === "comma" && isEditionYear(tokens[at + 1]);
    const found = isNext ? null : locatorBehind(tokens, at);
    const locator = found ? writeLocator(text.slice(found.start, found.end)) : null;
    years.push({
      year: year.text,
      locator,
      counts: found?.kinds ?? [],
      start: year.start,
      end: found?.end ?? year.end,
    });
    at = found?.next ?? at;
    while (tokens[at]?.kind === "comma") at++;
  }
  return years;
}

/** The locator after the name, behind a comma, a colon or a verb (“agree, 563”). */
export function locatorBehind(tokens: readonly Token[], from: number) {
  for (let at = from; at < Math.min(from + 3, tokens.length); at++) {
    const found = locatorAt(tokens, at);
    const first = tokens[at];
    const last = found && tokens[found.next - 1];
    if (found && first && last && found.kinds[0] !== "note")
      return { start: first.start, end: last.end, next: found.next, kinds: found.kinds };
    const token = tokens[at];
    if (token?.kind === "mark" || token?.kind === "quoted") return null;
    if (token?.kind === "word" && tokens[at + 1]?.kind !== "comma" && tokens[at + 1]?.kind !== "number") return null;
  }
  return null;
}
