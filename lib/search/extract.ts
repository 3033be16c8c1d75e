/** A stretch of text, and whether the search found it. */
export type MarkedRun = { text: string; marked: boolean };

/** A word with the signs that may stand within it: “Gor'kii”. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’ʹʼ′][\p{L}\p{N}\p{M}]+)*/gu;

/** How much of a text an extract shows, in UTF-16 code units. */
export const extractLength = 240;

/** The different words of some texts, as they stand there. */
export function wordsOfTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(wordPattern) ?? []))];
}

/** A text in runs, its found words marked. The runs put together are the text. */
export function markWords(text: string, found: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!found.has(word)) continue;
    if (index > end) runs.push({ text: text.slice(end, index), marked: false });
    runs.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}

const countMarks = (line: string, found: ReadonlySet<string>): number =>
  new Set((line.match(wordPattern) ?? []).filter((word) => found.has(word))).size;

/** How far a cut may move so that it does not part a word. */
const longestStep = 40;

/** A place near the given one, towards the beginning or the end, where no word is parted; in a very long word, where no character is. */
function cutNear(line: string, place: number, step: 1 | -1): number {
  if (place <= 0 || place >= line.length) return Math.max(0, Math.min(line.length, place));
  for (let at = place; Math.abs(at - place) <= longestStep; at += step) {
    if (at <= 0 || at >= line.length || /\s/u.test(line.charAt(at))) return at;
  }
  return /[\uDC00-\uDFFF]/.test(line.charAt(place)) ? place + step : place;
}

/** The part of a long line around its first found word, with an ellipsis where something is left out. */
function windowOf(line: string, found: ReadonlySet<string>): string {
  if (line.length <= extractLength) return line;
  const first = [...line.matchAll(wordPattern)].find(([word]) => found.has(word));
  const { index = 0, 0: word = "" } = first ?? {};
  const start = cutNear(line, Math.min(index - Math.floor(extractLength / 3), line.length - extractLength), -1);
  const end = cutNear(line, Math.max(start + extractLength, index + word.length), 1);
  return `${start > 0 ? "… " : ""}${line.slice(start, end).trim()}${end < line.length ? " …" : ""}`;
}

/**
 * What of an entry's body is worth showing under its title: of its lines the one that holds the most found words, and
 * of that the part around the first.
 * @returns null where no line holds one
 */
export function extractOf(body: string, found: ReadonlySet<string>): MarkedRun[] | null {
  const [best] = body
    .split("\n")
    .map((line) => ({ line, marks: countMarks(line, found) }))
    .filter(({ marks }) => marks > 0)
    .sort((a, b) => b.marks - a.marks);
  return best ? markWords(windowOf(best.line, found), found) : null;
}
