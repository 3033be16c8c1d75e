import type { RawBlock } from "./raw-block";

const longestHeading = 120;

/** Whether markup says that a block is a heading. */
export const isMarkedHeading = ({ markup }: RawBlock): boolean => markup === "heading" || markup === "title";

/** Whether an unnumbered block is a heading: markup says so, or it is short, apart, has a letter and is not a sentence. */
export function isHeading(block: RawBlock): boolean {
  const { markup, text, apart, number } = block;
  if (!/\p{L}/u.test(text)) return false;
  if (markup !== null) return isMarkedHeading(block);
  return (
    number === null && apart && text.length <= longestHeading && !/[.:;,?!…)”"’]$/u.test(text) && !text.includes("\n")
  );
}
