import { type ArgumentGraph, argumentGraph, reachFrom } from "./graph";
import { isMain } from "./lists";
import type { RestingClaim } from "./resting";
import { linkBetween, type WayStep, wayDown } from "./way";

/** A claim that the essay puts with reserve, and what it builds on it as fact. */
export type Surmise = {
  premise: RestingClaim;
  /** Claims put as fact that rest on it; `words`: what becomes firmer, in the editors’ words, null where they say nothing. */
  hardened: { conclusion: RestingClaim; words: string | null }[];
  /** Main claims that rest on those at a further remove, each with the way down to the surmise. */
  onward: { claim: RestingClaim; way: WayStep[] }[];
};

/**
 * Where surmise becomes fact: every claim put with reserve on which the essay rests one that it puts as fact, in the
 * order of the essay, and how far that runs on to its main claims. Linear in inferences for each surmise.
 */
export function findSurmises(claims: readonly RestingClaim[], graph: ArgumentGraph = argumentGraph(claims)): Surmise[] {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  return claims.flatMap((premise, place) => {
    const hardened = (graph.conclusions[place] ?? []).flatMap((at) => {
      const conclusion = claims[at];
      if (!conclusion) return [];
      const link = linkBetween(conclusion, premise);
      return link.hardens ? [{ at, conclusion, words: link.words }] : [];
    });
    if (hardened.length === 0) return [];
    const first = new Set(hardened.map(({ at }) => at));
    const reach = reachFrom(graph, [...first]);
    const overOf = (key: string): string | null => {
      if (key === premise.key) return null;
      const { over } = reach[graph.keys.indexOf(key)] ?? { over: null };
      return over === null ? premise.key : (graph.keys[over] ?? null);
    };
    const onward = claims.filter(
      (claim, at) => isMain(claim) && reach[at] && !first.has(at) && claim.key !== premise.key,
    );
    return [
      {
        premise,
        hardened: hardened.map(({ conclusion, words }) => ({ conclusion, words })),
        onward: onward.map((claim) => ({ claim, way: wayDown(claim.key, overOf, byKey) })),
      },
    ];
  });
}
