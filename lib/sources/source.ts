import type { ClaimRef } from "@/lib/claims/claim";
import type { MarkedClaim } from "@/lib/claims/marked-claim";
import type { EvidenceRole } from "@/lib/claims/vocabulary";
import type { EditorNote } from "@/lib/essays/editor-note";
import type { Difference } from "@/lib/interpretations/difference";
import type { InterpretationRef, Position, QuestionRef, Standing } from "@/lib/interpretations/position";
import type { StandingValue } from "@/lib/interpretations/vocabulary";
import type { CslItem } from "./csl";
import type { FormattedRecord } from "./formatted";
import type { Run } from "./inline-runs";
import type { ShortReference } from "./short-reference";
import type { RecordStatus, SourceKind, SourceUse } from "./vocabulary";

/** How much rests on a source. */
export type SourceCounts = {
  /** Acts of citing it in the essay. */
  citations: number;
  /** Claims that have it among their evidence. */
  claims: number;
  /** Positions that are based on it. */
  positions: number;
};

/** A title in the other forms that a reader may know it by; null where the record gives none. */
export type OtherTitles = { /** In the script of the work. */ original: string | null; english: string | null };

/** A source in the bibliography of an essay. */
export type SourceEntry = {
  key: string;
  kind: SourceKind;
  /** Primary subtag of its language (BCP 47); null where the record names none. */
  language: string | null;
  record: RecordStatus;
  use: SourceUse;
  entry: Run[];
  titles: OtherTitles;
  counts: SourceCounts;
};

/** One act of citing the source in the essay. */
export type SourceCitation = {
  key: string;
  paragraph: number;
  locator: string | null;
  asCited: string;
  signal: string | null;
};

/** A claim that rests on the source, with the citations that bear it. */
export type SupportedClaim = MarkedClaim & {
  evidence: { citation: string; paragraph: number; locator: string | null; role: EvidenceRole }[];
};

/** A position based on the source, with what it is on: a claim, or the essay's answer to a question. */
export type BasedPosition = Position & {
  claim: ClaimRef | null;
  /** How specialists regard the essay's answer to that question, or to the questions of that claim. */
  standings: StandingValue[];
};

/** A source with all that its page shows. */
export type SourcePage = {
  key: string;
  kind: SourceKind;
  record: RecordStatus;
  use: SourceUse;
  /** What is to be known of the record or the work; null for nothing. */
  note: string | null;
  /** The short forms under which the essay cites it. */
  citedAs: string[];
  csl: CslItem;
  reference: ShortReference;
  titles: OtherTitles;
  formatted: FormattedRecord;
  citations: SourceCitation[];
  claims: SupportedClaim[];
  positions: BasedPosition[];
  standings: { question: QuestionRef; standing: Standing }[];
  differences: Difference[];
  notes: EditorNote[];
  /** Interpretations that count it among their works. */
  interpretations: InterpretationRef[];
};

/** The work's title in its own script and in English. */
export function otherTitles(csl: CslItem): OtherTitles {
  return { original: csl["original-title"] ?? null, english: csl.custom?.["title-en"] ?? null };
}

/**
 * What the essay has to do with a source. A work that has a short form of the essay's is cited by it,
 * even where the map does not hold the citation yet.
 */
export function useOf(
  isEssay: boolean,
  { citations, citedAs }: { citations: number; citedAs: readonly string[] },
): SourceUse {
  if (isEssay) return "essay";
  return citations > 0 || citedAs.length > 0 ? "cited" : "uncited";
}

/** Primary subtag of a record's language: `ru` of `ru-RU`. */
export function primaryLanguage({ language }: Pick<CslItem, "language">): string | null {
  return language?.split("-")[0]?.toLowerCase() ?? null;
}
