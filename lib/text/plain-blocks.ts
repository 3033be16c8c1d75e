import { blockBeginnings } from "./broken-lines";
import { type RawBlock, type RawText, rawBlock } from "./raw-block";

/** Where most lines are longer, a line is a paragraph; where they are not, lines were broken to a width. */
const brokenWidth = 110;

type Line = { from: number; to: number; number: number };

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split("\n").map((line, at) => {
    const here = { from, to: from + line.length, number: at + 1 };
    from = here.to + 1;
    return here;
  });
}

/**
 * The width to which the lines of a text were broken, so that a paragraph runs over several: nine lines in ten are no
 * longer. Null where a line is a paragraph.
 */
function widthOf(text: string): number | null {
  const lengths = text
    .split("\n")
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width <= brokenWidth ? width : null;
}

/** How far a line is set in; a tab counts for four. */
const indentOf = (line: string): number => (/^[\s\u00a0]*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;

/**
 * The blocks of a plain text: each line, or where lines were broken to a width, each group of lines up to an empty
 * one, a change of indent, or a line that begins a block. White space at the beginning of lines may be of any kind.
 */
export function plainBlocks(text: string): RawText {
  const width = widthOf(text);
  const beginsBlock = blockBeginnings(width ?? 0);
  const groups: { lines: Line[]; apart: boolean }[] = [];
  let apart = true;
  for (const line of linesOf(text)) {
    const content = text.slice(line.from, line.to);
    if (content.trim() === "") {
      apart = true;
      continue;
    }
    const last = groups.at(-1);
    const before = last?.lines.at(-1);
    const lineBefore = !apart && before ? text.slice(before.from, before.to) : null;
    const begins = beginsBlock(content, lineBefore);
    const continues =
      width !== null && lineBefore !== null && !begins && last && sameIndent(last.lines, lineBefore, content);
    if (continues) last.lines.push(line);
    else groups.push({ lines: [line], apart });
    apart = false;
  }
  const blocks = groups.map(({ lines, apart: parted }): RawBlock | null => {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return null;
    return rawBlock(text, first.from, last.to, { line: first.number, markup: null, apart: parted });
  });
  return { text, blocks: blocks.filter((block) => block !== null) };
}

/** Whether a line goes on with a group: set in as the line before it, which may be the first and set in by itself. */
function sameIndent(lines: readonly Line[], lineBefore: string, content: string): boolean {
  return lines.length === 1 || indentOf(lineBefore) === indentOf(content);
}
