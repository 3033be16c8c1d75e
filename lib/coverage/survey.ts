import type { EssayStance } from "@/lib/claims/vocabulary";
import type {
  Confidence,
  InterpretationKind,
  Provenance,
  Stance,
  StandingValue,
} from "@/lib/interpretations/vocabulary";
import type { RecordStatus } from "@/lib/sources/vocabulary";

/** A claim as the coverage of a map needs it. */
export type SurveyedClaim = {
  id: string;
  centrality: number;
  essayStance: EssayStance;
  questions: readonly string[];
  evidence: readonly unknown[];
};

/** A position as the coverage of a map needs it: on a claim or on a question. */
export type SurveyedPosition = {
  id: string;
  interpretation: string;
  claim?: string;
  question?: string;
  stance: Stance;
  provenance: Provenance;
  confidence: Confidence;
  basis: readonly ({ paragraph: number } | { source: string; locator?: string })[];
};

/** What the coverage of a map is drawn from: who was looked at, on what, and how we know. A whole debate map is one. */
export type Survey = {
  interpretations: readonly { key: string; kind: InterpretationKind; works: readonly string[] }[];
  questions: readonly { key: string; standing: { value: StandingValue } }[];
  claims: readonly SurveyedClaim[];
  positions: readonly SurveyedPosition[];
  sources: readonly { key: string; record: RecordStatus }[];
};
