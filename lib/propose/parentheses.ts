import { blanked } from "./spans";

/** A parenthesis: offsets of its inside in UTF-16 code units, brackets excluded. */
export type Parenthesis = { start: number; end: number; inside: string };

/** The outermost parentheses of a text, in order. One that is never closed is none. */
export function parenthesesOf(text: string): Parenthesis[] {
  const found: Parenthesis[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")") {
      const from = open.pop();
      if (from === undefined) continue;
      // An opening mark that is never closed must not swallow those behind it.
      while (found.length > 0 && (found.at(-1)?.start ?? 0) > from) found.pop();
      found.push({ start: from + 1, end: at, inside: text.slice(from + 1, at) });
    }
  }
  return found;
}

/** A text with its parentheses blanked; offsets stay. */
export const withoutParentheses = (text: string): string =>
  blanked(
    text,
    parenthesesOf(text).map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
  );
