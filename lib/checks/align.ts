import { sameWord, type Words } from "./words";

/** One step through two texts: a word of both, of the work alone, or of the essay alone. Numbers count words from 0. */
export type Step =
  | { kind: "both"; work: number; essay: number; same: boolean }
  | { kind: "work"; work: number /** The essay says by an ellipsis that it leaves words out here. */; free: boolean }
  | { kind: "essay"; essay: number /** The copy says by an ellipsis that it leaves words out here. */; free: boolean };

const score = { same: 3, other: -2, missing: -1 } as const;

/** From where the best way to a place comes. */
const from = { start: 0, both: 1, work: 2, essay: 3 } as const;

type Table = { width: number; best: Int32Array; came: Uint8Array };

/** Fills in how well the first words of the work go with words of the essay that end at each place. */
function fill(work: Words, essay: Words): Table {
  const width = essay.words.length + 1;
  const best = new Int32Array((work.words.length + 1) * width);
  const came = new Uint8Array(best.length);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (const [i, word] of work.words.entries()) {
    for (let j = 0; j < width; j++) {
      const printed = essay.words[j - 1];
      // To leave a word out costs nothing at an ellipsis, nor does what stands in brackets.
      let most = at(i, j) + (word.bracketed || essay.ellipses.has(j) ? 0 : score.missing);
      let way: number = from.work;
      if (printed) {
        const beside = at(i + 1, j - 1) + (printed.bracketed || work.ellipses.has(i + 1) ? 0 : score.missing);
        if (beside > most) [most, way] = [beside, from.essay];
        const both = at(i, j - 1) + (sameWord(word, printed) ? score.same : score.other);
        if (both >= most) [most, way] = [both, from.both];
      }
      best[(i + 1) * width + j] = most;
      came[(i + 1) * width + j] = way;
    }
  }
  return { width, best, came };
}

/** The place in the essay at which the whole of the work’s words ends best; the first of several. */
function bestEnd({ width, best }: Table): number {
  const last = best.subarray(best.length - width);
  return last.indexOf(last.reduce((most, one) => Math.max(most, one), last[0] ?? 0));
}

/**
 * Lays the words copied from a work beside the essay’s, where they go together best: all words of the copy in order,
 * and as many of the essay’s as lie between the first and the last that answer to them.
 */
export function alignWords(work: Words, essay: Words): Step[] {
  const table = fill(work, essay);
  const steps: Step[] = [];
  let i = work.words.length;
  let j = bestEnd(table);
  while (i > 0) {
    const way = table.came[i * table.width + j];
    if (way === from.both) {
      const [a, b] = [work.words[--i], essay.words[--j]];
      steps.push({ kind: "both", work: i, essay: j, same: a !== undefined && b !== undefined && sameWord(a, b) });
    } else if (way === from.essay) steps.push({ kind: "essay", essay: --j, free: work.ellipses.has(i) });
    else steps.push({ kind: "work", work: --i, free: essay.ellipses.has(j) });
  }
  return steps.reverse();
}
