import type { EssayText } from "@/lib/text/essay-text";
import { type ReadEssay, readSource, type TextFormat } from "@/lib/text/read-essay";

/** A text that bears out every anchor and citation of the small map of `aMap`. */
export const aText = `The Reform
By Ann Author

1. In March the draft of the law was published (Pravda, March 5, 1936).

Reform

2. Getty shows it was meant in earnest (Getty, Excesses 126):

"They were meant."

3. One secretary said so openly (Getty, Excesses 130).

4. Perhaps they defeated the reform.
`;

/** A text as it was read. */
export function aReadText(source: string = aText, format: TextFormat = "plain"): Extract<ReadEssay, { ok: true }> {
  const read = readSource(source, format);
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
  return { ...read, source, format, encoding: "utf-8" };
}

/** The blocks of each paragraph, as kind and text. */
export const blocksOf = ({ paragraphs }: EssayText): (string | number)[][] =>
  paragraphs.map(({ number, blocks }) => [number, ...blocks.map(({ kind, text }) => `${kind}: ${text}`)]);
