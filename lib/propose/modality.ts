import type { Modality } from "@/lib/claims/vocabulary";
import { firm, type Hedge, hedges } from "./hedges";
import { withoutParentheses } from "./parentheses";
import { quotationsOf } from "./quotations";
import { blanked, type Span } from "./spans";

/** A guess with the words that it rests on. */
export type ModalityGuess = { value: Modality; confidence: number; reason: string };

const rank: Record<Modality, number> = { asserted: 0, hedged: 1, conjectured: 2, undetermined: 3 };

/** The reason of a guess that rests on the sentence's being a question. */
export const openQuestion = "an open question";

/**
 * How strongly a sentence puts what it says. A hedge inside a quotation is the speaker's: it counts only where the
 * sentence is nothing but quotation.
 * @param isQuotation whether the whole sentence is another's words, without marks (a block quotation, a turn)
 */
export function modalityOf(sentence: string, isQuotation: boolean): ModalityGuess {
  const own = isQuotation ? sentence : ownWords(sentence);
  const text = firm.reduce((rest, words) => rest.replace(words, (found) => " ".repeat(found.length)), own);
  if (!isQuotation && isOpenQuestion(text)) return { value: "undetermined", confidence: 0.55, reason: openQuestion };
  const found = hedges.flatMap((hedge) => {
    const words = hedge.words.exec(text)?.[0];
    return words ? [{ ...hedge, words }] : [];
  });
  const decisive = strongest(text, found);
  if (!decisive) return { value: "asserted", confidence: 0.8, reason: "no words of reserve" };
  return { value: decisive.modality, confidence: decisive.confidence, reason: `the words “${decisive.words.trim()}”` };
}

/** The sentence without its quotations; whole where little but quotations is there. */
function ownWords(sentence: string): string {
  const spans: Span[] = quotationsOf(sentence);
  const own = blanked(sentence, spans);
  return /\p{L}{2}/u.test(withoutParentheses(own)) ? own : sentence;
}

const isOpenQuestion = (text: string): boolean => /\?\s*(?:\([^()]*\)\s*\.?\s*)?$/u.test(text.trimEnd());

/** The hedge that shows most reserve; “perhaps three million” is an approximate number before it is a guess. */
function strongest(text: string, found: readonly (Omit<Hedge, "words"> & { words: string })[]) {
  const approximate = found.find(
    ({ modality, words }) => modality === "hedged" && /^(?:perhaps|maybe|possibly) /iu.test(words),
  );
  const counted = approximate
    ? found.filter(({ words }) => !/^(?:perhaps|maybe|possibly)$/iu.test(words) || text.split(words).length > 2)
    : found;
  return counted.toSorted((a, b) => rank[b.modality] - rank[a.modality] || b.confidence - a.confidence)[0];
}
