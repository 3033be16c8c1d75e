import { wordsOf } from "@/lib/vocabulary";
import { type ArgumentGraph, argumentGraph } from "./graph";
import { isMain } from "./lists";
import { type ClaimLoss, type EvidenceState, evidenceStates, type GroundState, groundStates, lossOf } from "./loss";
import { holdsUp, type RestingClaim, type RestsOnData } from "./resting";
import { evidenceAside, type IsAside, type SetAside, sourcesAside } from "./set-aside";

/** How many claims there are of each state of their own evidence and of their ground. */
export type StateTable = Record<EvidenceState, Record<GroundState, number>>;

/** What setting sources aside does to a whole map. */
export type Reckoning = {
  /** By the claims' keys, in the order of the essay. */
  losses: ReadonlyMap<string, ClaimLoss>;
  states: StateTable;
  isAside: IsAside;
  /** Keys of the sources that bear a claim, and of those among them that are set aside as such. */
  bearing: ReadonlySet<string>;
  aside: ReadonlySet<string>;
  /** Pieces of evidence that hold claims up and are set aside: all, and those from sources that are not set aside as such. */
  evidence: { aside: number; beyond: number };
  /** The main claims alone: how many there are of each state of their ground. */
  main: Record<GroundState, number>;
  /** The greatest number of steps that the loss runs; 0 where it stays with the claims that lost evidence. */
  longest: number;
};

const noClaims = (): Record<GroundState, number> => ({ kept: 0, weakened: 0, lost: 0, none: 0 });

function countStates(losses: readonly ClaimLoss[]): StateTable {
  const table: StateTable = { kept: noClaims(), thinned: noClaims(), lost: noClaims(), uncited: noClaims() };
  for (const { evidence, ground } of losses) table[evidence][ground]++;
  return table;
}

/** Claims of a state of their own evidence. */
export function ofEvidence(states: StateTable, state: EvidenceState): number {
  return wordsOf(groundStates).reduce((sum, ground) => sum + states[state][ground], 0);
}

/** Claims of a state of their ground. */
export function ofGround(states: StateTable, state: GroundState): number {
  return wordsOf(evidenceStates).reduce((sum, evidence) => sum + states[evidence][state], 0);
}

/** How much of what holds each claim up is left. */
export function tallies(claims: readonly Pick<RestingClaim, "voices" | "evidence">[], isAside: IsAside) {
  return claims.map((claim) => {
    const holding = claim.evidence.filter(holdsUp);
    return { cited: holding.length, left: holding.filter((evidence) => !isAside(claim, evidence)).length };
  });
}

/** Keys of the sources that hold at least one claim up. */
export function bearingSources(claims: readonly Pick<RestingClaim, "evidence">[]): Set<string> {
  return new Set(claims.flatMap(({ evidence }) => evidence.filter(holdsUp).map(({ source }) => source)));
}

/** Works out what a choice does to a map. Pure; linear in claims, evidence and inferences. */
export function reckon(
  data: RestsOnData,
  aside: SetAside,
  graph: ArgumentGraph = argumentGraph(data.claims),
): Reckoning {
  const isAside = evidenceAside(aside, data);
  const losses = lossOf(graph, tallies(data.claims, isAside));
  const bearing = bearingSources(data.claims);
  const chosen = sourcesAside(aside, data);
  const pieces = data.claims.flatMap((claim) =>
    claim.evidence.filter((evidence) => holdsUp(evidence) && isAside(claim, evidence)),
  );
  const main = noClaims();
  for (const [at, claim] of data.claims.entries()) {
    const loss = losses[at];
    if (loss && isMain(claim)) main[loss.ground]++;
  }
  return {
    losses: new Map(losses.map((loss) => [loss.key, loss])),
    states: countStates(losses),
    isAside,
    bearing,
    aside: new Set([...bearing].filter((source) => chosen.has(source))),
    evidence: { aside: pieces.length, beyond: pieces.filter(({ source }) => !chosen.has(source)).length },
    main,
    longest: losses.reduce((most, { steps }) => Math.max(most, steps ?? 0), 0),
  };
}
