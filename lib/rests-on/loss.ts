import { type ArgumentGraph, reachFrom, standingClaims } from "./graph";

/** What becomes of the evidence that the essay cites for a claim itself. */
export const evidenceStates = {
  kept: "keeps all",
  thinned: "loses some",
  lost: "loses all",
  uncited: "uncited from the start",
} as const;

/**
 * What becomes of a claim when those that it rests on are counted too. A claim stands on cited evidence as long as a
 * citation for it is left, or one of the claims that it rests on stands.
 */
export const groundStates = {
  kept: "untouched",
  weakened: "weakened",
  lost: "loses its ground",
  none: "no cited ground",
} as const;

/** A word of {@link evidenceStates}. */
export type EvidenceState = keyof typeof evidenceStates;
/** A word of {@link groundStates}. */
export type GroundState = keyof typeof groundStates;

/** How many pieces of evidence hold a claim up: as the essay has it, and with sources set aside. */
export type EvidenceTally = { cited: number; left: number };

/** What setting sources aside does to one claim. */
export type ClaimLoss = {
  key: string;
  evidence: EvidenceState;
  ground: GroundState;
  /** Steps along the inferences from the nearest claim that lost evidence of its own; 0: it lost some itself; null: the loss does not reach it. */
  steps: number | null;
  /** The premise over which the loss comes by the shortest way; null at 0 steps and where it does not come. */
  over: string | null;
};

function evidenceState({ cited, left }: EvidenceTally): EvidenceState {
  if (cited === 0) return "uncited";
  if (left === cited) return "kept";
  return left === 0 ? "lost" : "thinned";
}

function groundState(stood: boolean, stands: boolean, isReached: boolean): GroundState {
  if (!stood) return "none";
  if (!stands) return "lost";
  return isReached ? "weakened" : "kept";
}

const nothing: EvidenceTally = { cited: 0, left: 0 };

/**
 * What setting sources aside does to each claim of an argument, in the order of its claims. A claim *loses its ground*
 * when it stood on cited evidence and no longer does. It is *weakened* when it still stands, but lost evidence of its
 * own or rests, at any remove, on a claim that did. Linear in claims and inferences.
 * @param tallies one for each claim of the graph, in the same order; `left` is at most `cited`
 */
export function lossOf(graph: ArgumentGraph, tallies: readonly EvidenceTally[]): ClaimLoss[] {
  const tally = (place: number): EvidenceTally => tallies[place] ?? nothing;
  const states = graph.keys.map((_, place) => evidenceState(tally(place)));
  const stood = standingClaims(graph, (place) => tally(place).cited > 0);
  const stands = standingClaims(graph, (place) => tally(place).left > 0);
  const losers = [...states.keys()].filter((place) => states[place] === "lost" || states[place] === "thinned");
  const reach = reachFrom(graph, losers);
  return graph.keys.map((key, place) => {
    const { steps, over } = reach[place] ?? { steps: null, over: null };
    return {
      key,
      evidence: states[place] ?? "uncited",
      ground: groundState(Boolean(stood[place]), Boolean(stands[place]), steps !== null),
      steps,
      over: over === null ? null : (graph.keys[over] ?? null),
    };
  });
}
