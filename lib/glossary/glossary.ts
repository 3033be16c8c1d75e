import type { Term } from "@/lib/gloss/explained";
import { claimsOf, type Mentions, mentionOf } from "@/lib/gloss/mentions";

/** A term of the glossary with where it is used. */
export type GlossaryEntry = Term & {
  /** Keys of the claims, and numbers of the paragraphs. */
  claims: string[];
  paragraphs: number[];
};

/** The terms of a map with where each is used, in the order that they have. */
export function glossaryEntries(terms: readonly Term[], mentions: Mentions): GlossaryEntry[] {
  return terms.map((term) => {
    const mention = mentionOf(mentions, { kind: "term", key: term.term });
    return { ...term, paragraphs: mention.paragraphs, claims: claimsOf(mention) };
  });
}
