import { groupBy } from "@/lib/group-by";
import type { BlockKind, EssayText, TextBlock, TextParagraph } from "@/lib/text/essay-text";
import type { Citing, FoundCitation } from "./found-citation";
import { withoutParentheses } from "./parentheses";
import { quotationsOf, unclosedFrom } from "./quotations";
import { sentencesOf } from "./sentences";
import { blanked, overlapping, type Span, spanAround } from "./spans";

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
  /** The sentence without what stands in quotation marks and parentheses; the marks and all offsets are kept. */
  own: string;
  /** Whether it is nothing but another's words between quotation marks. */
  isQuoted: boolean;
  /** Whether a quotation that stands in it goes on in the next sentence. */
  goesOn: boolean;
  citations: FoundCitation[];
  isFirstOfBlock: boolean;
  isLastOfBlock: boolean;
};

/** Every sentence of an essay, in order, each with the citations that stand in it. */
export function readSentences(essay: EssayText, { citations }: Pick<Citing, "citations">): Sentence[] {
  const byParagraph = groupBy(citations, ({ paragraph }) => String(paragraph));
  return essay.paragraphs.flatMap((paragraph) => {
    const here = byParagraph.get(String(paragraph.number)) ?? [];
    return paragraph.blocks
      .flatMap((block, at) => blockSentences(paragraph, block, at, here))
      .map((sentence, at) => ({ ...sentence, ordinal: at + 1 }));
  });
}

/** So many sentences from one on can say whose it is and what bears it out. */
const reach = 500;

/**
 * A sentence with those that follow it in its paragraph, as far as they can decide about it.
 * @param paragraph every sentence of the paragraph, in order
 */
export const fromOn = <S extends Sentence>(paragraph: readonly S[], { ordinal }: Sentence): S[] =>
  paragraph.slice(ordinal - 1, ordinal - 1 + reach);

function blockSentences(
  { number }: TextParagraph,
  block: TextBlock,
  at: number,
  citations: readonly FoundCitation[],
): Omit<Sentence, "ordinal">[] {
  const spans = sentencesOf(block.text);
  const voices = voicesOf(block.text);
  const cited = dealt(citations, spans, block.start);
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
      own: voices.own.slice(start, end),
      isQuoted: isAllQuoted({ start, end }, voices),
      goesOn: spanAround(voices.quotations, end) !== null,
      citations: cited[n] ?? [],
      isFirstOfBlock: n === 0,
      isLastOfBlock: n === spans.length - 1,
    };
  });
}

/** Citations dealt out to the sentences in which they begin; both are in the order of the text. */
function dealt(citations: readonly FoundCitation[], spans: readonly Span[], offset: number): FoundCitation[][] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while ((citations[at]?.start ?? Number.POSITIVE_INFINITY) < offset + start) at++;
    const from = at;
    while ((citations[at]?.start ?? Number.POSITIVE_INFINITY) < offset + end) at++;
    return citations.slice(from, at);
  });
}

/** What of a block is the author's, and what another's. */
type Voices = {
  /** The block with what is between quotation marks, and in parentheses, blanked. */
  own: string;
  /** The block with its parentheses alone blanked. */
  unbracketed: string;
  quotations: Span[];
  /** From where a quotation is open that the block does not close; null for none. */
  openFrom: number | null;
};

function voicesOf(text: string): Voices {
  const quotations = quotationsOf(text);
  const unquoted = blanked(
    text,
    quotations.map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
  );
  return {
    own: withoutParentheses(unquoted),
    unbracketed: withoutParentheses(text),
    quotations,
    openFrom: unclosedFrom(text, quotations),
  };
}

/** Words that may lead a quoted sentence in: “Meanwhile, ‘…’”. */
const mostOwnWords = 2;

/** Whether a sentence is quoted whole; also one in a quotation of several sentences, the last of them with its speaker. */
function isAllQuoted({ start, end }: Span, { own, unbracketed, quotations, openFrom }: Voices): boolean {
  if (spanAround(quotations, start) || (openFrom !== null && openFrom <= start)) return true;
  const lengths = overlapping(quotations, start, end).map((span) => Math.min(span.end, end) - span.start);
  const words = own.slice(start, end).match(/\p{L}+/gu)?.length ?? 0;
  return words <= mostOwnWords && Math.max(0, ...lengths) > unbracketed.slice(start, end).trim().length / 2;
}
