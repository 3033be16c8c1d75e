import search from "approx-string-match";

/** A place in a text, the end excluded; `score` is the share of the characters that agree with what was looked for. */
export type Place = { start: number; end: number; score: number };

/** Words of which less than this share agrees are other words. */
const lowestScore = 0.8;

/** The places where words stand as they are. */
export function exactPlaces(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length, score: 1 });
  return places;
}

/** Moves a border that would cut a character in two, one that takes two code units, out of it. */
const outOfCharacter = (text: string, at: number, step: 1 | -1): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") ? at + step : at;

/** The places where words stand nearly, the best alone; several that are equally good and apart are several. */
export function nearPlaces(text: string, words: string): Place[] {
  const most = Math.floor(words.length * (1 - lowestScore));
  const matches = most < 1 ? [] : search(text, words, most);
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  const places: Place[] = [];
  for (const { start, end, errors } of matches.toSorted((a, b) => a.start - b.start)) {
    const before = places.at(-1);
    // Matches of one place differ by a character or two at their ends: one of them stands for all.
    if (errors > fewest || (before && start < before.end)) continue;
    places.push({
      start: outOfCharacter(text, start, -1),
      end: outOfCharacter(text, end, 1),
      score: 1 - errors / words.length,
    });
  }
  return places;
}
