import search from "approx-string-match";

/** A place in a text, the end excluded; `score` is the share of the characters that agree with what was looked for. */
export type Place = { start: number; end: number; score: number };

/** Words of which less than this share agrees are other words; of few characters, nearly nine in ten must agree. */
const lowestScore = 0.8;
const lowestScoreOfFew = 0.89;
const few = 20;

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

const words = new Intl.Segmenter("en", { granularity: "word" });
/** So much text beside a place holds the rest of a word that it would cut. */
const longestWord = 64;

/**
 * Moves the borders of a place so that it begins and ends with a word: spaces at its ends are left out, words that it
 * would cut are whole.
 */
function toWords(text: string, start: number, end: number): { start: number; end: number } {
  const stretch = text.slice(start, end);
  let [from, to] = [start + stretch.length - stretch.trimStart().length, start + stretch.trimEnd().length];
  const beside = Math.max(0, from - longestWord);
  const segments = words.segment(text.slice(beside, to + longestWord));
  const [first, last] = [segments.containing(from - beside), segments.containing(to - 1 - beside)];
  if (first?.isWordLike) from = beside + first.index;
  if (last?.isWordLike) to = beside + last.index + last.segment.length;
  return { start: from, end: to };
}

/** The places where words stand nearly, the best alone; several that are equally good and apart are several. */
export function nearPlaces(text: string, looked: string): Place[] {
  const lowest = looked.length < few ? lowestScoreOfFew : lowestScore;
  const most = Math.floor(looked.length * (1 - lowest) + 1e-9);
  const matches = most < 1 ? [] : search(text, looked, most);
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  const places: Place[] = [];
  for (const { start, end, errors } of matches.toSorted((a, b) => a.start - b.start)) {
    const before = places.at(-1);
    // Matches of one place differ by a character or two at their ends: one of them stands for all.
    if (errors > fewest || (before && start < before.end)) continue;
    const whole = toWords(text, outOfCharacter(text, start, -1), outOfCharacter(text, end, 1));
    if (whole.start < whole.end) places.push({ ...whole, score: 1 - errors / looked.length });
  }
  return places;
}
