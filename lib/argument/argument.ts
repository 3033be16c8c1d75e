import type { ClaimRef } from "@/lib/claims/claim";
import type { EssayStance } from "@/lib/claims/vocabulary";

/** A section of the essay, with the numbers of its first and last paragraph. */
export type ArgumentSection = { key: string; title: string; from: number; to: number };

/** A claim as the argument map needs it; `section` is null for a paragraph that no section holds. */
export type ArgumentClaim = ClaimRef & { section: string | null; essayStance: EssayStance };

/** The essay's own inference; `hardening` as in the map: what the premise puts with reserve, the conclusion as fact. */
export type Inference = { premise: string; conclusion: string; hardening: string | null };

/** All that the argument map of one essay is drawn from, in the order of the essay. */
export type ArgumentData = { sections: ArgumentSection[]; claims: ArgumentClaim[]; inferences: Inference[] };

/** The claims of a section that take part in an inference, and those that neither rest on nor carry anything. */
export function splitByInferences(data: ArgumentData): { linked: ArgumentClaim[]; apart: ArgumentClaim[] } {
  const ends = new Set(data.inferences.flatMap(({ premise, conclusion }) => [premise, conclusion]));
  return {
    linked: data.claims.filter(({ key }) => ends.has(key)),
    apart: data.claims.filter(({ key }) => !ends.has(key)),
  };
}
