import type { BlockKind, EssayText, TextBlock, TextParagraph } from "@/lib/text/essay-text";
import type { Citing, FoundCitation } from "./found-citation";
import { parenthesesOf } from "./parentheses";
import { blanked, quotationsOf, withoutQuotations } from "./quotations";
import { sentencesOf } from "./sentences";

/** A sentence of an essay with what it cites. Offsets are of the whole text, in UTF-16 code units. */
export type Sentence = {
  paragraph: number;
  /** Place of its block in the paragraph, from 0, and its own place in the paragraph, from 1. */
  block: number;
  ordinal: number;
  kind: BlockKind;
  speaker: string | null;
  text: string;
  start: number;
  end: number;
  /** The sentence without its quotations and parentheses, offsets kept. */
  own: string;
  /** Whether it is nothing but another's words between quotation marks. */
  isQuoted: boolean;
  citations: FoundCitation[];
  isFirstOfBlock: boolean;
  isLastOfBlock: boolean;
};

/** Every sentence of an essay, in order, each with the citations that stand in it. */
export function readSentences(essay: EssayText, { citations }: Pick<Citing, "citations">): Sentence[] {
  return essay.paragraphs.flatMap((paragraph) => {
    const here = citations.filter((citation) => citation.paragraph === paragraph.number);
    return paragraph.blocks
      .flatMap((block, at) => blockSentences(paragraph, block, at, here))
      .map((sentence, at) => ({ ...sentence, ordinal: at + 1 }));
  });
}

function blockSentences(
  { number }: TextParagraph,
  block: TextBlock,
  at: number,
  citations: readonly FoundCitation[],
): Omit<Sentence, "ordinal">[] {
  const spans = sentencesOf(block.text);
  return spans.map(({ start, end }, n) => {
    const text = block.text.slice(start, end);
    const [from, to] = [block.start + start, block.start + end];
    return {
      paragraph: number,
      block: at,
      kind: block.kind,
      speaker: block.speaker,
      text,
      start: from,
      end: to,
      own: ownText(text),
      isQuoted: isAllQuoted(text, block.text.slice(0, start)),
      citations: citations.filter((citation) => citation.start >= from && citation.start < to),
      isFirstOfBlock: n === 0,
      isLastOfBlock: n === spans.length - 1,
    };
  });
}

const withoutParentheses = (text: string): string =>
  blanked(
    text,
    parenthesesOf(text).map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
  );

const ownText = (text: string): string => withoutParentheses(withoutQuotations(text));

/** Words that may lead a quoted sentence in: “Meanwhile, ‘…’”. */
const mostOwnWords = 2;

/** Whether a sentence is quoted whole; also one in the middle of a quotation of several sentences. */
function isAllQuoted(text: string, before: string): boolean {
  const plain = withoutParentheses(text);
  const inner = quotationsOf(plain).reduce((longest, span) => Math.max(longest, span.end - span.start), 0);
  const rest = blanked(plain, quotationsOf(plain)).match(/\p{L}+/gu)?.length ?? 0;
  if (inner > 0 && rest <= mostOwnWords && inner > plain.trim().length / 2) return true;
  return /^["“«]/u.test(plain) && inner === 0 ? true : isInsideQuotation(before, plain);
}

/** Whether a quotation that opened before a sentence has not closed: straight and curved marks, counted. */
function isInsideQuotation(before: string, text: string): boolean {
  const opened = (before.match(/[“«]|(?<=^|[\s([])"(?=\S)/gu) ?? []).length;
  const closed = (before.match(/[”»]|(?<=\S)"(?=$|[\s)\].,;:?!])/gu) ?? []).length;
  return opened > closed && /["”»]\s*$|[^"“”«»]$/u.test(text.trim());
}
