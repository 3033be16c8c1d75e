import type { DebateMap } from "@/lib/maps/document";
import type { FoundCitation } from "./found-citation";
import { type Guess, guess } from "./proposal";

/** The citations of a proposed map, the id of each that was found, and the guesses about them. */
export type ProposedCitations = {
  citations: DebateMap["citations"];
  ids: ReadonlyMap<FoundCitation, string>;
  guesses: Guess[];
};

/** What a locator counts by, in words. */
const counted = {
  page: "pages",
  date: "a date",
  passim: "passim",
  labelled: "a labelled part",
  note: "a note",
} as const;

/** The citations in the order of the text, numbered within their paragraphs. */
export function proposedCitations(
  found: readonly FoundCitation[],
  keyOf: (citation: FoundCitation) => string,
): ProposedCitations {
  const ids = new Map<FoundCitation, string>();
  const counts = new Map<number, number>();
  const guesses: Guess[] = [];
  const citations = found.map((citation, at) => {
    const { paragraph, asCited, parsed, confidence, reason } = citation;
    const n = (counts.get(paragraph) ?? 0) + 1;
    counts.set(paragraph, n);
    const id = `${paragraph}.c${n}`;
    ids.set(citation, id);
    const { locator, signal } = parsed;
    const source = keyOf(citation);
    const why = citation.resolution ? reason : `a stub: ${reason}`;
    guesses.push(guess(`citations[${at}].source`, source, confidence, why));
    if (locator !== null) {
      const kinds = [...new Set(parsed.counts)].map((kind) => counted[kind]).join(", ");
      guesses.push(guess(`citations[${at}].locator`, locator, 0.9, kinds || "as it stands"));
    }
    return { id, paragraph, source, ...(locator && { locator }), asCited, ...(signal && { signal }) };
  });
  return { citations, ids, guesses };
}
