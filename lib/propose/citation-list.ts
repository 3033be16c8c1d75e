import { isNamePrefix } from "./citation-names";
import { type LocatorKind, locatorAt, writeLocator } from "./locator";
import { nothing, type ParsedList, type ParsedRemark } from "./parsed-citation";
import { bodyEndOf, isTitleYear, locatorBehind, readReference } from "./reference-reader";
import { signalAt, withoutOpCit } from "./signals";
import { bare, isNameLike, type Token, tokenize } from "./tokens";

/** Parses what stands between parentheses: segments divided by “;”, each a citation, more locators, or a remark. */
export function parseCitationList(text: string): ParsedList {
  const list: ParsedList = { citations: [], remarks: [] };
  for (const segment of segmentsOf(tokenize(text))) parseSegment(text, segment, list);
  return list;
}

function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "semicolon") segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

function parseSegment(text: string, segment: readonly Token[], list: ParsedList): void {
  const { signal, next } = signalAt(segment, 0);
  const tokens = withoutOpCit(segment.slice(next));
  const first = tokens[0];
  const last = segment.at(-1);
  if (!first || !last) return;
  const remark = (kind: ParsedRemark["kind"]): void => {
    list.remarks.push({ start: segment[0]?.start ?? 0, end: last.end, kind });
  };
  const locator = locatorAt(tokens, 0);
  if (/^ibid(?:em)?$/i.test(bare(first))) parseIbidem(text, tokens, signal, list);
  else if (locator && !isTitleYear(tokens)) parseLocatorOnly(text, tokens, signal, list, locator, remark);
  else parseNamed(text, tokens, signal, list, remark);
}

/** Names and titles: a citation, unless what stands there is prose. */
function parseNamed(
  text: string,
  tokens: readonly Token[],
  signal: string | null,
  list: ParsedList,
  remark: (kind: ParsedRemark["kind"]) => void,
): void {
  const bodyEnd = bodyEndOf(tokens);
  const body = tokens.slice(0, bodyEnd);
  const opens =
    body[0] && (isNameLike(body[0]) || body[0].kind === "quoted" || isTitleYear(body) || isNamePrefix(body));
  const read = opens ? readReference(text, tokens, body, signal) : [];
  // A name that a word in lower case follows, without a locator, begins a sentence.
  const isProse =
    tokens[bodyEnd]?.kind === "word" && read.every(({ locator, year }) => locator === null && year === null);
  if (read.length === 0 || isProse) remark("remark");
  else list.citations.push(...read);
}

/** Numbers alone: more locators of the citation before, pages of a work named elsewhere, or no citation at all. */
function parseLocatorOnly(
  text: string,
  tokens: readonly Token[],
  signal: string | null,
  list: ParsedList,
  { next, kinds }: { next: number; kinds: LocatorKind[] },
  remark: (kind: ParsedRemark["kind"]) => void,
): void {
  const start = tokens[0]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const previous = list.citations.at(-1);
  if (kinds.includes("note") || isElsewhere(tokens[next])) remark("cross-reference");
  else if (previous?.locator && signal === null && endsHere(tokens, next)) {
    previous.end = end;
    previous.counts.push(...kinds);
    previous.locator = `${previous.locator}; ${writeLocator(text.slice(start, end))}`;
  } else if (kinds.includes("date")) remark("date");
  else if (endsHere(tokens, next))
    list.citations.push({
      ...nothing(signal),
      locator: writeLocator(text.slice(start, end)),
      counts: kinds,
      start,
      end,
    });
  else remark("remark");
}

/** “ibid., 45”: the work cited last, whatever it is. */
function parseIbidem(text: string, tokens: readonly Token[], signal: string | null, list: ParsedList): void {
  const found = locatorBehind(tokens, 1);
  const { start = 0, end: wordEnd = 0 } = tokens[0] ?? {};
  const locator = found ? writeLocator(text.slice(found.start, found.end)) : null;
  list.citations.push({
    ...nothing(signal),
    locator,
    counts: found?.kinds ?? [],
    isIbidem: true,
    start,
    end: found?.end ?? wordEnd,
  });
}

/** “below”, “above”: the essay's own pages and notes. */
const isElsewhere = (token: Token | undefined): boolean =>
  /^(?:below|above|infra|supra)$/i.test(token ? bare(token) : "");

/** Whether a segment ends at a token, or only a remark follows a comma. */
const endsHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.kind === "comma" || tokens[at]?.kind === "mark";
