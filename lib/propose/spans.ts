/** A stretch of a text; offsets in UTF-16 code units, the end excluded. */
export type Span = { start: number; end: number };

/** A text with stretches of it blanked; offsets stay. The stretches are in order and do not overlap. */
export function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), " ".repeat(Math.max(0, end - start)));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** Those of the stretches that hold something of what is between two places; they are in order and do not overlap. */
export function overlapping(spans: readonly Span[], start: number, end: number): Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (let span = spans[low]; span && span.start < end; span = spans[++low]) found.push(span);
  return found;
}

/** The stretch that a place stands inside of, neither at its beginning nor behind it; null for none. */
export function spanAround(spans: readonly Span[], at: number): Span | null {
  return overlapping(spans, at, at + 1).find(({ start }) => start < at) ?? null;
}

/** Stretches in order, those that overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
