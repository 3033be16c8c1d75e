/** A stretch of a text: offsets in UTF-16 code units, the end excluded. */
export type Span = { start: number; end: number };

/** So many characters on each side of a claim's passage are part of an excerpt. */
const around = 80;

/** A place within a text moved outward to the end of a word, so that no word is cut. */
function toWordEnd(text: string, at: number, step: 1 | -1): number {
  let place = Math.min(Math.max(at, 0), text.length);
  while (/\S/u.test(text[step > 0 ? place : place - 1] ?? " ")) place += step;
  return place;
}

/**
 * What of a block is shown where only excerpts may be: the passages of its claims with a few words around them, those
 * that meet joined. Nothing of a block without claims.
 * @returns offsets in the whole text, as those of the block and of the passages
 */
export function excerptsOf(block: Span & { text: string }, passages: readonly Span[]): Span[] {
  const spans = passages
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map(({ start, end }) => ({
      start: block.start + toWordEnd(block.text, start - around - block.start, -1),
      end: block.start + toWordEnd(block.text, end + around - block.start, 1),
    }))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}
