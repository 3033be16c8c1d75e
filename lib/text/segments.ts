import type { Gloss } from "@/lib/gloss/gloss";

/** A stretch of the whole text that belongs to a claim or opens a gloss. Offsets in UTF-16 code units, the end excluded. */
export type TextRange = { start: number; end: number } & ({ claim: string } | { gloss: Gloss });

/** A run of text to which the same claims belong, and at most one gloss. */
export type Segment = {
  text: string;
  /** Keys of the claims whose passage it is part of, in the order in which they begin. */
  claims: string[];
  /** Those of them whose passage begins with it. */
  begins: string[];
  gloss: Gloss | null;
};

/**
 * Divides a stretch of a text wherever a range begins or ends. The segments joined are the stretch; linear in their
 * number times the ranges that overlap.
 * @param from where the stretch stands in the whole text, to which the ranges refer
 */
export function segmentsOf(stretch: string, from: number, ranges: readonly TextRange[]): Segment[] {
  const to = from + stretch.length;
  const inside = ranges.filter(({ start, end }) => start < to && end > from).toSorted((a, b) => a.start - b.start);
  const borders = new Set([from, to]);
  for (const { start, end } of inside) {
    borders.add(Math.max(start, from));
    borders.add(Math.min(end, to));
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to;
    const here = inside.filter((range) => range.start <= start && range.end >= end);
    const claims = here.flatMap((range) => ("claim" in range ? [range] : []));
    const gloss = here.find((range) => "gloss" in range);
    return {
      text: stretch.slice(start - from, end - from),
      claims: claims.map(({ claim }) => claim),
      begins: claims.filter((range) => range.start === start).map(({ claim }) => claim),
      gloss: gloss?.gloss ?? null,
    };
  });
}
