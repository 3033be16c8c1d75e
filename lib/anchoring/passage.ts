import { exactPlaces, nearPlaces, type Place } from "./near-places";
import { type NormalText, normalText } from "./normal-text";

/** The first and the last words of a passage. */
export type AnchorWords = { start: string; end: string };

/** Why an anchor cannot be placed in a text. */
export const anchorProblems = {
  "no-start": "its first words are not in the paragraph",
  "many-starts": "its first words stand in the paragraph more than once",
  "no-end": "its last words do not follow its first",
  "many-ends": "words that are nearly its last follow its first more than once",
} as const;

/** A word of {@link anchorProblems}. */
export type AnchorProblem = keyof typeof anchorProblems;

/** Whether the words are there more than once, so that somebody can say which are meant. */
export const isAmbiguous = (problem: AnchorProblem): boolean => problem === "many-starts" || problem === "many-ends";

/**
 * Where a passage stands: offsets in UTF-16 code units, the end excluded. `score` is 1 where the words stand there as
 * they are, less where they stand there nearly so: the share of their characters that agree.
 */
export type Passage = { start: number; end: number; score: number };

/** A passage, or why it cannot be placed, with the places between which nobody guesses. */
export type FoundPassage =
  | { ok: true; passage: Passage }
  | { ok: false; problem: AnchorProblem; places: { start: number; end: number }[] };

function placesOf(text: string, words: string): Place[] {
  if (words.trim() === "") return [];
  const exact = exactPlaces(text, words);
  return exact.length > 0 ? exact : nearPlaces(text, words);
}

/**
 * Places an anchor in the text of its paragraph: by its words as they are, else by words that are nearly these.
 * White space, the form of quotation marks and of dashes do not count. Never guesses between two places; of last words
 * that follow more than once as they are, the nearest end the passage.
 * @param paragraph its text, or what {@link normalText} made of it where many anchors are placed in one
 * @returns offsets in the paragraph's text
 */
export function findPassage(paragraph: string | NormalText, { start, end }: AnchorWords): FoundPassage {
  const { text, offsets } = typeof paragraph === "string" ? normalText(paragraph) : paragraph;
  const original = ({ start: from, end: to }: { start: number; end: number }) => ({
    start: offsets[from] ?? 0,
    end: (offsets[to - 1] ?? 0) + 1,
  });
  const starts = placesOf(text, normalText(start.trim()).text);
  const [first] = starts;
  if (!first) return { ok: false, problem: "no-start", places: [] };
  if (starts.length > 1) return { ok: false, problem: "many-starts", places: starts.map(original) };
  const ends = placesOf(text.slice(first.start), normalText(end.trim()).text);
  const [last] = ends;
  if (!last) return { ok: false, problem: "no-end", places: [original(first)] };
  if (ends.length > 1 && last.score < 1) {
    const places = ends.map((place) => ({ start: first.start + place.start, end: first.start + place.end }));
    return { ok: false, problem: "many-ends", places: places.map(original) };
  }
  const passage = original({ start: first.start, end: Math.max(first.end, first.start + last.end) });
  return { ok: true, passage: { ...passage, score: Math.min(first.score, last.score) } };
}
