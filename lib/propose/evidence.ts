import type { EvidenceRole } from "@/lib/claims/vocabulary";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { FoundCitation } from "./found-citation";
import type { Sentence } from "./read-sentences";
import { isComparison, isContrast } from "./signals";

/** Kinds of witness that are of the time itself. */
const witnesses: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "archival-document",
  "document-collection",
  "legislation",
  "speech",
  "interview",
  "memoir",
  "newspaper",
]);

/**
 * The citations that bear a sentence out: its own, or else those of the next sentence of the paragraph that ends with
 * citations, since references gather at the end of what they cover.
 * @param following the sentences of its paragraph from itself on
 */
export function evidenceOf(following: readonly Sentence[]): FoundCitation[] {
  const [own] = following;
  if (!own) return [];
  if (own.citations.length > 0) return own.citations;
  const next = following.find(({ citations }) => citations.length > 0);
  return next && /\)\s*[.;]?\s*$/u.test(next.text) ? next.citations : [];
}

/** What a citation does for a sentence. */
export function roleOf(citation: FoundCitation, sentence: Sentence, kind: SourceKind): EvidenceRole {
  if (isContrast(citation.parsed.signal)) return "contrasts";
  if (isComparison(citation.parsed.signal)) return "corroborates";
  if (sentence.kind === "quotation" || sentence.kind === "dialogue" || sentence.isQuoted) return "quotes";
  return witnesses.has(kind) ? "attests" : "reports";
}
