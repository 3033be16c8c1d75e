import { alignWords, type Step } from "./align";
import { isNegation, type Word, wordsOfText } from "./words";

/**
 * A stretch of two texts laid side by side.
 * same: word for word; changed: other words, words too few or too many; omitted: the essay leaves them out and says so by
 * an ellipsis; skipped: the copy does; inserted: the essay puts them in between brackets; beyond: the copy goes further
 * than what the essay prints.
 */
export type PieceKind = "same" | "changed" | "omitted" | "skipped" | "inserted" | "beyond";

/** A stretch, with the words of the work and those of the essay as they stand there. */
export type Piece = { kind: PieceKind; work: string; essay: string };

/** A “not”, or a word of its kind, that stands in one of the two texts alone. */
export type TurnedNegation = { change: "dropped" | "added"; words: string };

/** What the work says and what the essay prints, word by word. */
export type QuotationComparison =
  /** The essay prints nothing that could be these words. */
  { kind: "elsewhere" } | { kind: "compared"; pieces: Piece[]; negations: TurnedNegation[]; differences: number };

/** Fewer of the copy’s words found in the essay are chance: every text has “the” and “of”. */
const leastFound = 0.5;
const fewestFound = 3;

/** A copy that overhangs by so few words has not gone further: the essay has dropped or changed them. */
const shortOverhang = 2;

type Run = { same: boolean; steps: Step[] };

const isSame = (step: Step): boolean => step.kind === "both" && step.same;

function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && last.same === isSame(step)) last.steps.push(step);
    else runs.push({ same: isSame(step), steps: [step] });
  }
  return runs;
}

type Sides = { work: Word[]; essay: Word[] };

function kindOf({ same, steps }: Run, { work, essay }: Sides, atEnd: boolean): PieceKind {
  if (same) return "same";
  const free = steps.every((step) => step.kind !== "both" && step.free);
  if (essay.length === 0 && free) return "omitted";
  if (essay.length === 0 && work.every(({ bracketed }) => bracketed)) return "skipped";
  if (essay.length === 0 && atEnd && work.length > shortOverhang) return "beyond";
  if (work.length === 0 && free) return "skipped";
  if (essay.length > 0 && essay.every(({ bracketed }) => bracketed)) return "inserted";
  return "changed";
}

/** Counts alone can tell: “did not” and “didn’t” are other words with one negation each. */
function turnedIn(kind: PieceKind, { work, essay }: Sides): TurnedNegation[] {
  // What the copy leaves out may well stand in the work.
  if (kind === "same" || kind === "skipped") return [];
  const dropped = work.filter(isNegation);
  const added = essay.filter(isNegation);
  if (dropped.length === added.length) return [];
  const change = dropped.length > added.length ? "dropped" : "added";
  return [{ change, words: (change === "dropped" ? dropped : added).map(({ text }) => text).join(", ") }];
}

const countWords = (text: string): number => text.split(" ").filter(Boolean).length;

/** Words as they stand; those that share a pair of brackets within one. */
const textOf = (words: readonly Word[]): string =>
  words
    .map(({ text, bracketed }, at) => {
      const opens = bracketed && !words[at - 1]?.bracketed;
      const closes = bracketed && !words[at + 1]?.bracketed;
      return `${opens ? "[" : ""}${text}${closes ? "]" : ""}`;
    })
    .join(" ");

/**
 * Compares words copied from a work with what the essay prints. The essay’s words may stand anywhere in the passage.
 * Ellipses, brackets, case, quotation marks, punctuation and white space pass; a negation that only one of the two has is
 * told even where the essay marks the gap.
 * @param quotation what the work says
 * @param passage what the essay prints, with as much around it as there is
 */
export function compareQuotation(quotation: string, passage: string): QuotationComparison {
  const [work, essay] = [wordsOfText(quotation), wordsOfText(passage)];
  const steps = alignWords(work, essay);
  const runs = runsOf(steps);
  const found = steps.filter(isSame).length;
  if (found < Math.min(fewestFound, Math.max(work.words.length, 1))) return { kind: "elsewhere" };
  const pieces: Piece[] = [];
  const negations: TurnedNegation[] = [];
  for (const [at, run] of runs.entries()) {
    const sides: Sides = {
      work: run.steps.flatMap((step) => (step.kind === "essay" ? [] : (work.words[step.work] ?? []))),
      essay: run.steps.flatMap((step) => (step.kind === "work" ? [] : (essay.words[step.essay] ?? []))),
    };
    const kind = kindOf(run, sides, at === 0 || at === runs.length - 1);
    pieces.push({ kind, work: textOf(sides.work), essay: textOf(sides.essay) });
    negations.push(...turnedIn(kind, sides));
  }
  const within = pieces.filter(({ kind }) => kind !== "beyond").reduce((sum, piece) => sum + countWords(piece.work), 0);
  if (found < within * leastFound) return { kind: "elsewhere" };
  return { kind: "compared", pieces, negations, differences: pieces.filter(({ kind }) => kind === "changed").length };
}
