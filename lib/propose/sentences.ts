import { endsSentence } from "./abbreviations";
import { parenthesesOf } from "./parentheses";
import { quotationsOf } from "./quotations";
import { merged, type Span, spanAround } from "./spans";

/** Marks that can end a sentence, with the quotation marks and brackets that close behind them. */
const stops = /[.!?…]+["”’»'\])]*/gu;

/** Stretches in which no sentence ends: parentheses, brackets, and quotations that open inside a sentence. */
function closedStretches(text: string): Span[] {
  const round = parenthesesOf(text).map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  const square = [...text.matchAll(/\[[^\]]*\]/gu)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  const quoted = quotationsOf(text).filter(({ start }) => /[\p{L}\p{N},;:–—-]\s*$/u.test(before(text, start)));
  return [...round, ...square, ...quoted];
}

/** What decides about a stop stands within so many characters of it: no text, however long, is read again at each. */
const nearby = 60;
const before = (text: string, at: number): string => text.slice(Math.max(0, at - nearby), at);

/** Whether “. . .” or “…” goes on at a stop rather than ending anything. */
function isEllipsis(text: string, at: number): boolean {
  return (
    /^\.(?: \.)/u.test(text.slice(at)) || (text.slice(0, at).endsWith(". ") && !/^\.\s+\p{Lu}/u.test(text.slice(at)))
  );
}

/**
 * The sentences of a block, without the white space between them; together they hold every other character, in order.
 * A parenthesis that follows a full stop belongs to the sentence before it. Offsets are of the block's text.
 */
export function sentencesOf(text: string): Span[] {
  const closed = closedStretches(text);
  const covered = merged(closed);
  const brackets = new Map(
    closed.filter(({ start }) => /[([]/.test(text[start] ?? "")).map((span) => [span.start, span]),
  );
  const ends: number[] = [];
  for (const match of text.matchAll(stops)) {
    const end = match.index + match[0].length;
    const around = spanAround(covered, match.index);
    if ((around && match.index < around.end - 1) || !isEnd(text, match.index, end)) continue;
    ends.push(withParenthesis(text, end, brackets));
  }
  // A quotation inside a sentence ends it where its last mark does.
  for (const { start, end } of closed.filter((span) => /[.!?…]["”’»']+$/u.test(text.slice(span.start, span.end)))) {
    if (text[start] === "(" || text[start] === "[") continue;
    const after = withParenthesis(text, end, brackets);
    if (/^\s+["“«]?\p{Lu}/u.test(text.slice(after))) ends.push(after);
  }
  return spansBetween(text, ends);
}

function isEnd(text: string, at: number, end: number): boolean {
  const next = /^\s+(\S.*)$/su.exec(text.slice(end, end + nearby))?.[1];
  if (next === undefined) return text.slice(end).trim() === "";
  if (isEllipsis(text, at)) return false;
  if (!/^["“‘«'([]*[\p{Lu}\p{Lt}\p{N}]|^[(["“«]/u.test(next) && !/^\. \./u.test(next)) return false;
  if (text[at] !== ".") return true;
  const word = /\S*$/u.exec(before(text, at))?.[0] ?? "";
  return endsSentence(word, next);
}

/** The end of a sentence with the parentheses and brackets that follow it, and their stop. */
function withParenthesis(text: string, end: number, brackets: ReadonlyMap<number, Span>): number {
  const [, space = ""] = /^(\s*)[([]/u.exec(text.slice(end)) ?? [];
  const next = brackets.get(end + space.length);
  if (!next) return end;
  const stop = /^[.;,]/u.test(text.slice(next.end)) ? 1 : 0;
  return withParenthesis(text, next.end + stop, brackets);
}

function spansBetween(text: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const end of [...new Set([...ends, text.length])].toSorted((a, b) => a - b)) {
    if (end <= from) continue;
    const raw = text.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    if (trimmed) spans.push({ start, end: start + trimmed.length });
    from = end;
  }
  return spans;
}
