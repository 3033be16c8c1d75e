import { decode, type EncodingDoubt } from "./decode";
import { htmlBlocks } from "./html-blocks";
import { markdownBlocks } from "./markdown-blocks";
import { plainBlocks } from "./plain-blocks";
import type { RawText } from "./raw-block";
import { type Structured, structure, type TextNotice } from "./structure";

/** The forms of files that are read. */
export const textFormats = { plain: "plain text", html: "HTML", markdown: "Markdown" } as const;

/** A word of {@link textFormats}. */
export type TextFormat = keyof typeof textFormats;

const blocksOf: Record<TextFormat, (source: string) => RawText> = {
  plain: plainBlocks,
  html: htmlBlocks,
  markdown: markdownBlocks,
};

/** How a page in HTML begins, or a piece of one: with a declaration, a comment, or an element that is a block. */
const htmlBeginning =
  /^\s*<(?:\?xml\b|!--|!doctype html|(?:html|head|body|article|section|main|header|div|center|h[1-6]|p|pre|ol|ul|table|blockquote)\b[^<>]*>)/iu;

/** The form of a file: by its name, or by how it begins. */
export function formatOf(fileName: string, source: string): TextFormat {
  if (/\.x?html?$/iu.test(fileName)) return "html";
  if (/\.(?:md|markdown)$/iu.test(fileName)) return "markdown";
  return htmlBeginning.test(source) ? "html" : "plain";
}

/** Reads an essay from the decoded text of a file. */
export function readSource(source: string, format: TextFormat): Structured {
  try {
    return structure(blocksOf[format](source));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "The file is nested too deeply to be read: export it again, or as plain text.";
    return { ok: false, problems: [{ line: 1, message }] };
  }
}

/** What was read from a file: the essay, and how the file was written. */
export type ReadEssay =
  | (Extract<Structured, { ok: true }> & { source: string; format: TextFormat; encoding: string })
  | Extract<Structured, { ok: false }>;

/** What whoever brings a file is to look at where its encoding was guessed and may be another. */
function encodingNotice(encoding: string, { line, rival }: EncodingDoubt): TextNotice {
  const doubt = rival === null ? "and nothing confirms it" : `and the file reads as well in ${rival}`;
  const message = `The encoding was guessed: ${encoding}, ${doubt}. See whether accents and quotation marks are right, on this line to begin with; if not, save the file as UTF-8.`;
  return { line, message };
}

/** Reads an essay from a file's bytes. Never throws on bad input. */
export function readEssay(bytes: Uint8Array, fileName: string): ReadEssay {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problems: [{ line: 1, message: decoded.problem }] };
  const { text: source, encoding, doubt } = decoded;
  const format = formatOf(fileName, source);
  const read = readSource(source, format);
  if (!read.ok) return read;
  const notices = doubt ? [encodingNotice(encoding, doubt), ...read.notices] : read.notices;
  return { ...read, notices, source, format, encoding };
}
