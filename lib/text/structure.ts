import { findAfterword } from "./afterword";
import { kindsOf } from "./block-kind";
import { headOf } from "./essay-head";
import type { EssayText, TextParagraph, TextSection } from "./essay-text";
import { isHeading, isMarkedHeading } from "./heading";
import { type ReadNumber, reportNumbers, type TextNotice } from "./number-report";
import { readNumbers, widestGap } from "./numbering";
import type { RawBlock, RawText } from "./raw-block";

export type { TextNotice } from "./number-report";

/** An essay's text, or why it cannot be read as one. */
export type Structured = { ok: true; essay: EssayText; notices: TextNotice[] } | { ok: false; problems: TextNotice[] };

type Reading = {
  head: RawBlock[];
  paragraphs: { number: number; line: number; blocks: RawBlock[] }[];
  headings: { title: string; before: number }[];
};

/** Adds a heading; one that follows another at once is part of the same title. */
function addHeading(headings: Reading["headings"], title: string, before: number): void {
  const last = headings.at(-1);
  if (last?.before === before) last.title = `${last.title}: ${title}`;
  else headings.push({ title, before });
}

/** Whether a block leads into what follows it: it ends as no sentence does. */
const leadsOn = (block: RawBlock | undefined): boolean =>
  block !== undefined && /[:;,–—-]["”’»)\]]*$/u.test(block.text);

/** Every numbered block with what its number is. */
function numbersOf(blocks: readonly RawBlock[]): ReadNumber[] {
  const lines = blocks.flatMap((block, at) =>
    block.number === null ? [] : [{ block, number: block.number, ledIn: leadsOn(blocks[at - 1]) }],
  );
  const roles = readNumbers(lines);
  return lines.map((line, at) => ({ ...line, role: roles[at] ?? "text" }));
}

const startsParagraph = (read: ReadNumber | undefined): boolean => read?.role === "next" || read?.role === "gap";

/** Puts the blocks where they belong: above the essay, into its paragraphs, among its headings. */
function gather(blocks: readonly RawBlock[], numbers: readonly ReadNumber[]): Reading {
  const reading: Reading = { head: [], paragraphs: [], headings: [] };
  const readOf = new Map(numbers.map((read) => [read.block, read]));
  for (const [at, block] of blocks.entries()) {
    const read = readOf.get(block);
    const last = reading.paragraphs.at(-1);
    const next = blocks[at + 1];
    if (read && startsParagraph(read)) {
      const own = { ...block, start: block.afterNumber, text: block.text.slice(block.afterNumber - block.start) };
      reading.paragraphs.push({ number: read.number, line: block.line, blocks: [own] });
    } else if (!last) reading.head.push(block);
    else if (isHeading(block) && (isMarkedHeading(block) || (next && startsParagraph(readOf.get(next)))))
      addHeading(reading.headings, block.text, last.number + 1);
    else last.blocks.push(read?.role === "list" || read?.role === "item" ? { ...block, markup: "list-item" } : block);
  }
  return reading;
}

function sectionsOf(headings: Reading["headings"], paragraphs: readonly TextParagraph[]): TextSection[] {
  const last = paragraphs.at(-1)?.number ?? 0;
  return headings.map(({ title, before }, at) => ({
    title,
    from: before,
    to: (headings[at + 1]?.before ?? last + 1) - 1,
  }));
}

const noParagraph = "The text has no numbered paragraph: each begins with its number, such as “1.”";

/** Reads title, sections, numbered paragraphs and their blocks from the blocks of a file. Pure. */
export function structure({ text, blocks: all }: RawText): Structured {
  const end = findAfterword(all, widestGap);
  const blocks = end === null ? all : all.slice(0, end);
  const numbers = numbersOf(blocks);
  const { problems, notices } = reportNumbers(numbers);
  const { head: above, paragraphs: gathered, headings: own } = gather(blocks, numbers);
  if (gathered.length === 0) problems.push({ line: 1, message: noParagraph });
  if (problems.length > 0) return { ok: false, problems };
  const { heading, bareAuthor, ...head } = headOf(above);
  if (bareAuthor)
    notices.unshift({ line: bareAuthor.line, message: `“${bareAuthor.text}” is taken for the author’s name` });
  const left = end === null ? undefined : all[end];
  if (left) notices.push({ line: left.line, message: `“${left.text}” and what follows it is left out` });
  const paragraphs = gathered.map(({ blocks: raw, ...paragraph }) => ({ ...paragraph, blocks: kindsOf(raw) }));
  const first = paragraphs[0]?.number ?? 1;
  const headings = heading === null ? own : [{ title: heading, before: first }, ...own];
  return { ok: true, essay: { text, ...head, sections: sectionsOf(headings, paragraphs), paragraphs }, notices };
}
