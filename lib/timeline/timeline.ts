import type { EssayStance } from "@/lib/claims/vocabulary";
import type { Difference } from "@/lib/interpretations/difference";
import type { Ground, InterpretationRef } from "@/lib/interpretations/position";
import type { Confidence, Provenance } from "@/lib/interpretations/vocabulary";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { EdtfSpan } from "./edtf-span";
import type { SourceDates } from "./source-dates";
import type { OpeningKind } from "./vocabulary";

/** A dated event that claims speak of. */
export type TimelineEvent = {
  key: string;
  /** Counts the events of the map in the order of time, from 1: the same in every view. */
  number: number;
  /** As the map writes it, in EDTF. */
  date: string;
  span: EdtfSpan;
  label: string;
  note: string | null;
  /** Ids of the claims that speak of it, in the essay's order. */
  claims: string[];
  paragraphs: number[];
  /** Keys of the sections in which it comes up. */
  sections: string[];
};

/** When records became available, or ceased to be. */
export type Opening = {
  key: string;
  date: string;
  span: EdtfSpan;
  kind: OpeningKind;
  label: string;
  note: string | null;
  confidence: Confidence;
  basis: Ground[];
  /** Keys of the sources that it made usable. */
  opens: string[];
};

/** A source as the timeline needs it. */
export type TimelineSource = {
  key: string;
  kind: SourceKind;
  reference: ShortReference;
  dates: SourceDates;
  /** Whether the essay cites it. */
  cited: boolean;
};

/** A claim as the timeline needs it: what the essay cites for it, and which questions it belongs to. */
export type TimelineClaim = {
  id: string;
  statement: string;
  essayStance: EssayStance;
  questions: string[];
  /** Keys of the sources cited for it, each once. */
  evidence: string[];
};

/** A position that rests on works, on a claim or on a question. */
export type TimelinePosition = {
  key: string;
  interpretation: string;
  provenance: Provenance;
  claim: string | null;
  question: string | null;
  /** Keys of the works that it is based on, each once. */
  works: string[];
};

/** Everything that the timeline of an essay is drawn from. */
export type Timeline = {
  sections: { key: string; title: string }[];
  /** In the order of time. */
  events: TimelineEvent[];
  openings: Opening[];
  sources: TimelineSource[];
  /** In the stated order, each with the keys of its works. */
  interpretations: (InterpretationRef & { works: string[] })[];
  claims: TimelineClaim[];
  /** Positions with a work in their basis; those of the essay itself are not among them. */
  positions: TimelinePosition[];
  /** Why interpretations part, where the reason is which sources were available. */
  differences: Difference[];
};
