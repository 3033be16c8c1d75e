/** What the markup of a file says of a block; plain text says nothing of most. A title is a heading of the first rank. */
export type Markup = "title" | "heading" | "quotation" | "list-item" | "paragraph" | null;

/** A piece of a file that stands by itself: a line or a group of lines of plain text, an element of HTML or Markdown. */
export type RawBlock = {
  /** Offsets in the whole text, in UTF-16 code units; the end is excluded. White space at both ends is left out. */
  start: number;
  end: number;
  text: string;
  /** Line of the file, from 1. */
  line: number;
  /** The number it begins with, such as 23 for “23. In January”; null where it has none. */
  number: number | null;
  /** Offset of what stands after the number; `start` where there is none. */
  afterNumber: number;
  markup: Markup;
  /** An empty line, or the border of an element, parts it from the block before. */
  apart: boolean;
};

/** The whole text of a file, and its blocks in order. */
export type RawText = { text: string; blocks: RawBlock[] };

/** A number at the beginning of a paragraph: “23.”, “23)”, “[23]”, “¶23”. A list item's looks the same. */
const numbering = /^(?:\[(\d{1,4})\]|[¶§]\s*(\d{1,4})[.):]?|(\d{1,4})[.)])(?=\s)/u;

/**
 * A block from a stretch of the whole text, without the white space around it.
 * @returns null where there is nothing but white space
 */
export function rawBlock(
  text: string,
  from: number,
  to: number,
  more: Pick<RawBlock, "line" | "markup" | "apart">,
): RawBlock | null {
  const stretch = text.slice(from, to);
  const inner = stretch.trim();
  if (inner === "") return null;
  const at = from + stretch.indexOf(inner);
  // A number in a heading is the section's.
  const found = more.markup === "heading" || more.markup === "title" ? null : numbering.exec(inner);
  const [label = ""] = found ?? [];
  const rest = inner.slice(label.length).trimStart();
  const number = found && rest !== "" ? Number(found[1] ?? found[2] ?? found[3]) : null;
  const end = at + inner.length;
  const afterNumber = number === null ? at : end - rest.length;
  return { start: at, end, text: inner, number, afterNumber, ...more };
}
