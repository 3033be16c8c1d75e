/** A word that stands in an entry, and how it is spelt when transliterations are put aside. */
export type KnownWord = {
  word: string;
  folded: string;
  /** In how many entries it stands. */
  entries: number;
};

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of another
 * (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforeLast: number[] = [];
  let last = [...b.keys(), b.length];
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const swapped =
        letter === b[j - 1] && a[i - 1] === other ? (beforeLast[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Letters of a word that is short: one slip changes much of it. */
export const shortWord = 5;

/**
 * How many slips a word may hold: one in a short word, two in a longer one. One of Russian has words of English beside
 * it that are near by accident.
 */
export const mostSlips = (written: string): number =>
  written.length <= shortWord || /\p{sc=Cyrl}/u.test(written) ? 1 : 2;

/** A word that may be meant, and the spelling of what was written to which it is near. */
export type Candidate = KnownWord & { spelling: string };

/**
 * The word that a misspelt one was most likely meant to be: the fewest slips when transliterations are put aside, then
 * the fewest as it is spelt, then the most entries, then the alphabet.
 * @returns null where nothing is near enough
 */
export function nearestWord(written: string, candidates: readonly Candidate[]): string | null {
  const spelt = written.toLowerCase();
  const near = candidates
    .map((word) => ({
      ...word,
      slips: editDistance(word.spelling, word.folded),
      spelt: editDistance(spelt, word.word),
    }))
    .filter(({ slips }) => slips <= mostSlips(written))
    .sort((a, b) => a.slips - b.slips || a.spelt - b.spelt || b.entries - a.entries || (a.word < b.word ? -1 : 1));
  return near[0]?.word ?? null;
}
