/** What a block of a paragraph is. */
export const blockKinds = {
  prose: "the author's running text",
  quotation: "a block quotation",
  "list-item": "an item of a list",
  dialogue: "a turn of a dialogue",
} as const;

/** A word of {@link blockKinds}. */
export type BlockKind = keyof typeof blockKinds;

/**
 * A piece of a paragraph that stands by itself. `text` is exactly what stands in the whole text from `start` to `end`;
 * offsets are in UTF-16 code units, the end is excluded.
 */
export type TextBlock = {
  kind: BlockKind;
  text: string;
  start: number;
  end: number;
  /** Who speaks, where the text says so before a colon; null where it does not. */
  speaker: string | null;
};

/** A numbered paragraph with the unnumbered blocks that belong to it. */
export type TextParagraph = {
  number: number;
  /** Line of the file on which it begins, from 1. */
  line: number;
  blocks: TextBlock[];
};

/** A titled part; it ends where the next begins. */
export type TextSection = { title: string; from: number; to: number };

/** An essay as it was read from a file. */
export type EssayText = {
  /** The whole text, to which all offsets refer: line ends as \n, nothing else changed. */
  text: string;
  /** Title, part and author as they stand above the first paragraph; null where nothing stands there. */
  title: string | null;
  part: string | null;
  author: string | null;
  sections: TextSection[];
  paragraphs: TextParagraph[];
};

/** Where a paragraph stands in the whole text, from its first block to its last. */
export function stretchOf({ blocks }: TextParagraph): { start: number; end: number } {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}

/** The text of every paragraph by its number, with all that stands between its blocks. */
export function paragraphTexts({ text, paragraphs }: EssayText): Map<number, string> {
  return new Map(
    paragraphs.map((paragraph) => {
      const { start, end } = stretchOf(paragraph);
      return [paragraph.number, text.slice(start, end)];
    }),
  );
}
