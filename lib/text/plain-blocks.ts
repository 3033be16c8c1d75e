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

/** Whether the lines of a text were broken to a width, so that a paragraph runs over several. */
function isBroken(text: string): boolean {
  const lengths = text
    .split("\n")
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.9)] ?? 0) <= brokenWidth;
}

/** Whether a line begins a block by itself: with a number, a bullet, a speaker. */
const beginsBlock = (line: string): boolean =>
  /^\s*(?:\[\d{1,4}\]|[¶§]\s*\d{1,4}|\d{1,4}[.)]|[-*•–]\s|\p{Lu}[\p{L}.'’ -]{0,40}:\s)/u.test(line);

/** How far a line is set in; a tab counts for four. */
const indentOf = (line: string): number => (/^[\s\u00a0]*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;

/**
 * The blocks of a plain text: each line, or where lines were broken to a width, each group of lines up to an empty
 * one, a number, a bullet or a change of indent. White space at the beginning of lines may be of any kind.
 */
export function plainBlocks(text: string): RawText {
  const broken = isBroken(text);
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
    const continues =
      broken && !apart && last && before && !beginsBlock(content) && sameIndent(text, last.lines, before, content);
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
function sameIndent(text: string, lines: readonly Line[], before: Line, content: string): boolean {
  if (lines.length === 1) return true;
  return indentOf(text.slice(before.from, before.to)) === indentOf(content);
}
