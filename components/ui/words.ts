import type { EssayStance, EvidenceRole } from "@/lib/claims/vocabulary";
import type {
  DifferenceReason,
  InterpretationKind,
  Provenance,
  Stance,
  StandingValue,
} from "@/lib/interpretations/vocabulary";

/** The words of the screen for the words of the map. */
export const stanceWords: Record<Stance, string> = {
  supports: "supports",
  qualifies: "qualifies",
  contests: "contests",
  silent: "silent",
};

export const stanceHeadings: Record<Stance, string> = {
  supports: "Supporting",
  qualifies: "Qualifying",
  contests: "Contesting",
  silent: "Silent",
};

export const provenanceWords: Record<Provenance, string> = {
  "own-work": "own work",
  reported: "as the essay reports it",
  characterised: "characterised",
};

export const standingWords: Record<StandingValue, string> = {
  settled: "settled",
  open: "open",
  "minority-thesis": "minority thesis",
  "fringe-thesis": "fringe thesis",
  unassessed: "not assessed",
};

export const interpretationKindWords: Record<InterpretationKind, string> = {
  essay: "the essay’s own view",
  historian: "historian",
  school: "tradition or school",
};

export const differenceReasonWords: Record<DifferenceReason, string> = {
  "question-asked": "the question asked",
  "sources-available": "the sources available",
  definition: "the definition of a key term",
  scope: "the scope",
  "standard-of-proof": "the standard of proof",
};

export const evidenceRoleWords: Record<EvidenceRole, string> = {
  attests: "attests",
  reports: "reports",
  quotes: "quoted",
  corroborates: "in comparison",
  contrasts: "in contrast",
};

/** How the essay presents what it says, as the line over a claim. */
export const essayStanceLines: Record<EssayStance, string> = {
  own: "the essay states",
  endorses: "the essay endorses",
  reports: "the essay reports",
  disputes: "the essay disputes",
};
