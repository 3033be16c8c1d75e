/** A stretch of a text; offsets in UTF-16 code units, the end excluded. */
export type Span = { start: number; end: number };

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

/** A text with its quotations blanked, so that offsets stay: what the author says in their own words. */
export function withoutQuotations(text: string, kept: (span: Span) => boolean = () => false): string {
  return blanked(
    text,
    quotationsOf(text).filter((span) => !kept(span)),
  );
}

/** A text with stretches of it blanked; offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  return result;
}
