import { isHeading } from "./heading";
import type { RawBlock } from "./raw-block";

/** What stands above the first paragraph: null where nothing does. */
export type EssayHead = {
  title: string | null;
  part: string | null;
  author: string | null;
  /** Heading of the first section. */
  heading: string | null;
  /** The line with an author's name that nothing but its form and its place shows to be one. */
  bareAuthor: RawBlock | null;
};

/** A name: two to four words with capitals, initials and particles among them, and nothing else. */
const name = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:de|di|da|del|van|von|der|den|la|le|al)\b)*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** Words with which names of people do not begin, and headings do. */
const noName = /^(?:the|an?|on|in|of|new|old|chapter|section|introduction|part|глава|часть|введение|о|об)\b/iu;

/** Whether a line without a mark of any kind looks like the name of a person. */
const isBareName = ({ text, markup }: RawBlock): boolean =>
  (markup === null || markup === "paragraph") && name.test(text) && !noName.test(text);

/** What stands before the author's name in a line that is about nothing else. */
const by = /^(?:by\s+|(?:author|автор)\s*:\s*)(?=\p{Lu})/iu;

/** Title, part, author, and a heading of the first section, from the blocks above the first paragraph. */
export function headOf(blocks: readonly RawBlock[]): EssayHead {
  const title = blocks.find(({ markup }) => markup === "title") ?? blocks[0] ?? null;
  const rest = blocks.filter((block) => block !== title);
  const part = rest.find(({ text }) => /^(?:part|teil|partie|parte|часть)(?![\p{L}\p{N}])/iu.test(text)) ?? null;
  const byline = rest.find(({ text }) => by.test(text)) ?? null;
  const below = title ? blocks.slice(blocks.indexOf(title) + 1).find((block) => block !== part) : undefined;
  const bareAuthor = !byline && below && isBareName(below) ? below : null;
  const last = blocks.at(-1);
  const isOther = last === undefined || [title, part, byline, bareAuthor].includes(last);
  return {
    title: title?.text ?? null,
    part: part?.text ?? null,
    author: byline?.text.replace(by, "") ?? bareAuthor?.text ?? null,
    heading: !isOther && isHeading(last) ? last.text : null,
    bareAuthor,
  };
}
