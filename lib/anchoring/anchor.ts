import { collapse } from "./numbered-paragraphs";

/** The first and the last words of a passage. */
export type AnchorWords = { start: string; end: string };

/** Why an anchor cannot be placed in a text. */
export const anchorProblems = {
  "no-start": "its first words are not in the paragraph",
  "many-starts": "its first words stand in the paragraph more than once",
  "no-end": "its last words do not follow its first",
} as const;

/** A word of {@link anchorProblems}. */
export type AnchorProblem = keyof typeof anchorProblems;

/**
 * Why an anchor cannot be placed in its paragraph; null where it can. White space does not count.
 * @param paragraph with white space collapsed
 */
export function anchorProblem(paragraph: string, { start, end }: AnchorWords): AnchorProblem | null {
  const first = collapse(start);
  const at = paragraph.indexOf(first);
  if (at < 0) return "no-start";
  if (paragraph.indexOf(first, at + 1) >= 0) return "many-starts";
  return paragraph.indexOf(collapse(end), at) < 0 ? "no-end" : null;
}
