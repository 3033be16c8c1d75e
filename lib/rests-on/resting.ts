import type { ClaimRef } from "@/lib/claims/claim";
import type { EssayStance, EvidenceRole } from "@/lib/claims/vocabulary";
import type { InterpretationKind } from "@/lib/interpretations/vocabulary";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";

/** A source as something that claims can rest on. */
export type RestingSource = {
  key: string;
  kind: SourceKind;
  reference: ShortReference;
  /** Its authors in reading order; its editors where it has no author. */
  names: { full: string; family: string }[];
  /** Whether the essay cites it anywhere. */
  cited: boolean;
};

/** A citation put to work for a claim. */
export type RestingEvidence = { source: string; role: EvidenceRole; locator: string | null };

/** A claim with what the essay lets it rest on: citations, and other claims. */
export type RestingClaim = ClaimRef & {
  section: string | null;
  /** What the essay does with the view. */
  essayStance: EssayStance;
  centrality: number;
  /** Through whom the essay has the view, by name; null where it is not said. */
  through: string | null;
  /** Keys of the interpretations that hold the view or pass it on to the essay. */
  voices: string[];
  evidence: RestingEvidence[];
  restsOn: { premise: string; hardening: string | null }[];
};

/** An interpretation through which the essay can have what it says; never the essay's own. */
export type Voice = { key: string; name: string; kind: InterpretationKind; works: string[] };

/** All that a map records of what an essay rests on, in the order of the essay. */
export type RestsOnData = {
  sections: { key: string; title: string }[];
  sources: RestingSource[];
  voices: Voice[];
  claims: RestingClaim[];
};

/**
 * Whether evidence holds a claim up. What the essay names as speaking against a claim does not: to set it aside takes
 * nothing from the claim, and a claim that has nothing else is uncited.
 */
export const holdsUp = ({ role }: Pick<RestingEvidence, "role">): boolean => role !== "contrasts";
