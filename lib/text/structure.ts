import { kindsOf } from "./block-kind";
import type { EssayText, TextParagraph, TextSection } from "./essay-text";
import type { RawBlock, RawText } from "./raw-block";

/** What was found on the way: with the line of the file, from 1. */
export type TextNotice = { line: number; message: string };

/** An essay's text, or why it cannot be read as one. */
export type Structured = { ok: true; essay: EssayText; notices: TextNotice[] } | { ok: false; problems: TextNotice[] };

/** A number so much higher than is due is no paragraph's: a year, say. */
const widestGap = 30;
const longestHeading = 120;

type Numbered = { number: number; line: number; blocks: RawBlock[]; items: number };

type Reading = {
  head: RawBlock[];
  paragraphs: Numbered[];
  headings: { title: string; before: number }[];
  notices: TextNotice[];
  problems: TextNotice[];
};

/** Whether an unnumbered block looks like a heading: short, apart, and not a sentence. */
function isHeading({ markup, text, apart, number }: RawBlock): boolean {
  if (markup !== null) return markup === "heading";
  return (
    number === null && apart && text.length <= longestHeading && !/[.:;,?!…)”"’]$/u.test(text) && !text.includes("\n")
  );
}

/** Adds a heading; one that follows another at once is part of the same title. */
function addHeading(headings: Reading["headings"], title: string, before: number): void {
  const last = headings.at(-1);
  if (last?.before === before) last.title = `${last.title}: ${title}`;
  else headings.push({ title, before });
}

/**
 * What a numbered block is after the paragraphs so far: the next one, an item of a list within the last, or neither.
 * Where it could be both, it is an item if a block of the same number is still to come.
 */
function roleOf(
  number: number,
  last: Numbered | undefined,
  comesAgain: boolean,
): "next" | "item" | "gap" | "text" | "again" {
  const due = (last?.number ?? 0) + 1;
  const fitsList = last !== undefined && number === last.items + 1;
  if (number === due) return fitsList && last.items > 0 && comesAgain ? "item" : "next";
  if (fitsList) return "item";
  if (number > due) return number - due <= widestGap ? "gap" : "text";
  return "again";
}

function readNumbered(block: RawBlock, number: number, comesAgain: boolean, reading: Reading): void {
  const { paragraphs, notices, problems } = reading;
  const last = paragraphs.at(-1);
  const role = roleOf(number, last, comesAgain);
  const { line } = block;
  if (role === "gap") {
    const due = (last?.number ?? 0) + 1;
    const missing = due === number - 1 ? `¶${due} is` : `¶${due} to ¶${number - 1} are`;
    notices.push({ line, message: `${missing} missing before ¶${number}` });
  }
  if (role === "again")
    problems.push({
      line,
      message: `¶${number} comes after ¶${last?.number ?? 0}: paragraphs stand in order, each once. Renumber or remove it.`,
    });
  if (role === "next" || role === "gap") {
    const own = { ...block, start: block.afterNumber, text: block.text.slice(block.afterNumber - block.start) };
    paragraphs.push({ number, line, blocks: [own], items: 0 });
  } else if (last) {
    last.blocks.push({ ...block, markup: role === "item" ? "list-item" : block.markup });
    if (role === "item") last.items = number;
  }
}

/** Headings of what follows an essay, and is none of its paragraphs. */
const afterwords =
  /^(?:end|foot)?notes$|^(?:references|bibliography|works cited|sources|appendix)$|^(?:примечания|литература|источники)$/iu;

/** Whether a block begins what follows an essay: notes that are numbered anew, or a list of works. */
const isAfterword = (block: RawBlock, last: Numbered | undefined, next: RawBlock | undefined): boolean =>
  last !== undefined && block.number === null && afterwords.test(block.text) && (next?.number ?? 1) <= last.number;

function readUnnumbered(block: RawBlock, next: RawBlock | undefined, reading: Reading): void {
  const last = reading.paragraphs.at(-1);
  if (!last) reading.head.push(block);
  else if (isHeading(block) && (block.markup === "heading" || (next?.number ?? 0) > last.number))
    addHeading(reading.headings, block.text, last.number + 1);
  else last.blocks.push(block);
}

/** Title, part, author, and a heading of the first section: what stands above the first paragraph. */
function headOf(
  blocks: readonly RawBlock[],
): Pick<EssayText, "title" | "part" | "author"> & { heading: string | null } {
  const [title, ...rest] = blocks.map(({ text }) => text);
  const part = rest.find((text) => /^(?:part|teil|partie|parte|часть)\b/iu.test(text)) ?? null;
  const byline = rest.find((text) => /^by\s+\p{Lu}/iu.test(text)) ?? null;
  const last = blocks.at(-1);
  const isOther = last === undefined || [title, part, byline].includes(last.text);
  const heading = !isOther && isHeading(last) ? last.text : null;
  return { title: title ?? null, part, author: byline?.replace(/^by\s+/iu, "") ?? null, heading };
}

function sectionsOf(headings: Reading["headings"], paragraphs: readonly TextParagraph[]): TextSection[] {
  const last = paragraphs.at(-1)?.number ?? 0;
  return headings.map(({ title, before }, at) => ({
    title,
    from: before,
    to: (headings[at + 1]?.before ?? last + 1) - 1,
  }));
}

/** Reads title, sections, numbered paragraphs and their blocks from the blocks of a file. Pure. */
export function structure({ text, blocks }: RawText): Structured {
  const reading: Reading = { head: [], paragraphs: [], headings: [], notices: [], problems: [] };
  const lastOf = new Map(blocks.map(({ number }, at) => [number, at]));
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (isAfterword(block, reading.paragraphs.at(-1), next)) {
      reading.notices.push({ line: block.line, message: `“${block.text}” and what follows it is left out` });
      break;
    }
    if (block.number === null) readUnnumbered(block, next, reading);
    else if (reading.paragraphs.length === 0 && block.number !== 1 && roleOf(block.number, undefined, false) !== "gap")
      reading.head.push(block);
    else readNumbered(block, block.number, (lastOf.get(block.number) ?? 0) > at, reading);
  }
  const { problems, notices } = reading;
  if (reading.paragraphs.length === 0)
    problems.push({
      line: 1,
      message: "The text has no numbered paragraph: each begins with its number, such as “1.”",
    });
  if (problems.length > 0) return { ok: false, problems };
  const paragraphs = reading.paragraphs.map(({ number, line, blocks: own }) => ({
    number,
    line,
    blocks: kindsOf(own),
  }));
  const { heading, ...head } = headOf(reading.head);
  const first = paragraphs[0]?.number ?? 1;
  const headings = heading === null ? reading.headings : [{ title: heading, before: first }, ...reading.headings];
  return { ok: true, essay: { text, ...head, sections: sectionsOf(headings, paragraphs), paragraphs }, notices };
}
