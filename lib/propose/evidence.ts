import type { EvidenceRole } from "@/lib/claims/vocabulary";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { FoundCitation } from "./found-citation";
import { modalityOf } from "./modality";
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

/** What bears a sentence out: its own citations, or those of a later sentence, which is then told. */
export type Evidence = { citations: FoundCitation[]; from: Sentence | null };

const nothing: Evidence = { citations: [], from: null };

/** Words by which an author gives an opinion as nothing more. */
const opinion =
  /(?<!\p{L})(?:in my (?:own |humble )?(?:opinion|view|judge?ment)|to my mind|it seems to me|i (?:believe|think|feel|am convinced))(?!\p{L})/iu;

/** No reference is meant for a sentence from which it stands so many sentences away. */
const reach = 40;

/** Whether a citation behind a sentence cannot be meant for it: its author asks, leaves open, or gives an opinion. */
const bearsNoReference = ({ text, kind, isQuoted }: Sentence): boolean =>
  kind !== "quotation" &&
  kind !== "dialogue" &&
  !isQuoted &&
  (modalityOf(text, false).value === "undetermined" || opinion.test(text));

/**
 * The citations that bear a sentence out: its own, or else those of the next sentence of the paragraph that ends with
 * citations, since references gather at the end of what they cover. They cover no question and no mere opinion, and
 * nothing before one.
 * @param following the sentences of its paragraph from itself on
 */
export function evidenceFor(following: readonly Sentence[]): Evidence {
  const [own] = following;
  if (!own) return nothing;
  if (own.citations.length > 0) return { citations: own.citations, from: null };
  for (const sentence of following.slice(0, reach)) {
    const { citations, text } = sentence;
    if (citations.length > 0) return /\)\s*[.;!]?\s*$/u.test(text) ? { citations, from: sentence } : nothing;
    if (bearsNoReference(sentence)) return nothing;
  }
  return nothing;
}

/** The citations of {@link evidenceFor}. */
export const evidenceOf = (following: readonly Sentence[]): FoundCitation[] => evidenceFor(following).citations;

/** What a citation does for a sentence, and by what that was told. */
export function roleOf(
  { parsed: { signal } }: FoundCitation,
  sentence: Sentence,
  kind: SourceKind,
): { value: EvidenceRole; confidence: number; reason: string } {
  if (isContrast(signal)) return { value: "contrasts", confidence: 0.8, reason: `the signal “${signal}”` };
  if (isComparison(signal)) return { value: "corroborates", confidence: 0.7, reason: `the signal “${signal}”` };
  if (sentence.kind === "quotation" || sentence.kind === "dialogue" || sentence.isQuoted)
    return { value: "quotes", confidence: 0.8, reason: "the sentence is another's words" };
  const value = witnesses.has(kind) ? "attests" : "reports";
  return { value, confidence: 0.5, reason: `the kind of the work, ${kind}` };
}
