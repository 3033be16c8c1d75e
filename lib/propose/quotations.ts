import { overlapping, type Span } from "./spans";

const pairs: Record<string, string> = { "“": "”", "„": "“”", "«": "»" };

/**
 * The quotations of a text with their marks, outermost only. Straight marks open after white space or a bracket and close
 * before white space or punctuation; a mark that is never closed quotes nothing.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  // A mark that nothing closes from here on is closed from no later place either.
  const unclosed = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? "";
    const opens = !unclosed.has(mark) && isOpening(text, at);
    const end = opens ? closingOf(text, at) : null;
    if (opens && end === null) unclosed.add(mark);
    if (end === null) at++;
    else {
      found.push({ start: at, end });
      at = end;
    }
  }
  return found;
}

/** Whether a quotation can open at a place. */
function isOpening(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  if (mark !== '"') return Object.hasOwn(pairs, mark);
  return /^$|[\s([{—–-]/u.test(text[at - 1] ?? "") && /\S/u.test(text[at + 1] ?? "");
}

/** The place after the mark that closes the quotation opened at a place; null where none closes it. */
function closingOf(text: string, at: number): number | null {
  const mark = text[at] ?? "";
  if (mark === '"') {
    const close = /\S(")(?=$|[\s)\]}.,;:?!—–'’-])/gu;
    close.lastIndex = at + 1;
    const found = close.exec(text);
    return found ? found.index + found[0].length : null;
  }
  const closing = pairs[mark] ?? "";
  const ends = [...closing].map((close) => text.indexOf(close, at + 1)).filter((end) => end >= 0);
  return ends.length > 0 ? Math.min(...ends) + 1 : null;
}

/** The place from which a quotation is open that no mark closes; null where all close. */
export function unclosedFrom(text: string, closed: readonly Span[]): number | null {
  const opening = /[“«]|(?<=^|[\s([])"(?=\S)/gu;
  return (
    [...text.matchAll(opening)].find(({ index }) => overlapping(closed, index, index + 1).length === 0)?.index ?? null
  );
}
