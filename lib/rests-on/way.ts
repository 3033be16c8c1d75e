import { hardens } from "@/lib/claims/claim";
import type { RestingClaim } from "./resting";

/** An inference on a way: what is put with reserve in the premise is put as fact in the conclusion, or not. */
export type WayLink = {
  hardens: boolean;
  /** What becomes firmer, in the editors’ words; null where they say nothing. */
  words: string | null;
};

/** A claim on a way along the inferences, with the link to the premise that comes next; null for the last. */
export type WayStep = { claim: RestingClaim; link: WayLink | null };

/** Whether the essay stands behind a claim: it puts nothing as fact that it only reports or disputes. */
const isOfEssay = ({ essayStance }: RestingClaim): boolean => essayStance === "own" || essayStance === "endorses";

/**
 * The inference by which one claim rests on another. It hardens where the editors say so, and where the essay puts
 * the premise with reserve and, as its own view or one that it shares, the conclusion as fact.
 */
export function linkBetween(conclusion: RestingClaim, premise: RestingClaim): WayLink {
  const words = conclusion.restsOn.find((link) => link.premise === premise.key)?.hardening ?? null;
  return {
    hardens: words !== null || (isOfEssay(conclusion) && hardens(premise.modality, conclusion.modality)),
    words,
  };
}

/**
 * The way from a claim down to what it rests on in the end.
 * @param overOf the premise over which the way goes on from a claim; null where it ends. It must lead nowhere twice
 */
export function wayDown(
  from: string,
  overOf: (key: string) => string | null,
  claims: ReadonlyMap<string, RestingClaim>,
): WayStep[] {
  const way: WayStep[] = [];
  for (let claim = claims.get(from); claim; ) {
    const over = overOf(claim.key);
    const premise = over === null ? undefined : claims.get(over);
    way.push({ claim, link: premise ? linkBetween(claim, premise) : null });
    claim = premise;
  }
  return way;
}
