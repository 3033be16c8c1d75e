/** The essay's inferences between claims, by the claims' places in the essay. */
export type ArgumentGraph = {
  keys: readonly string[];
  /** For each claim, those that it rests on. */
  premises: readonly (readonly number[])[];
  /** For each claim, those that rest on it. */
  conclusions: readonly (readonly number[])[];
};

type Linked = { key: string; restsOn: readonly { premise: string }[] };

/** The graph of claims that rest on each other. A premise that is not among the claims is left out. */
export function argumentGraph(claims: readonly Linked[]): ArgumentGraph {
  const at = new Map(claims.map(({ key }, place) => [key, place]));
  const premises = claims.map(({ restsOn }) => restsOn.flatMap(({ premise }) => at.get(premise) ?? []));
  const conclusions: number[][] = claims.map(() => []);
  for (const [conclusion, places] of premises.entries()) {
    for (const place of places) conclusions[place]?.push(conclusion);
  }
  return { keys: claims.map(({ key }) => key), premises, conclusions };
}

/**
 * Which claims stand: those that hold by themselves, and those that rest on at least one that stands, at any remove.
 * Claims that rest only on each other in a circle do not hold each other up. Linear in claims and inferences.
 * @param holds whether the claim at a place holds without the help of another
 */
export function standingClaims({ keys, conclusions }: ArgumentGraph, holds: (place: number) => boolean): boolean[] {
  const stands = keys.map((_, place) => holds(place));
  const reached = [...stands.keys()].filter((place) => stands[place]);
  // The list grows while it is gone through.
  for (const place of reached) {
    for (const conclusion of conclusions[place] ?? []) {
      if (stands[conclusion]) continue;
      stands[conclusion] = true;
      reached.push(conclusion);
    }
  }
  return stands;
}

/** How far a claim is from the nearest of some others, and over which of its premises. */
export type Reach = { steps: number; over: number | null };

/**
 * How far along the inferences each claim is from the nearest of the given ones: 0 for these, 1 for what rests on
 * them, and so on; null for what rests on none of them. Among ways of one length the first in the essay is taken.
 */
export function reachFrom({ keys, conclusions }: ArgumentGraph, starts: readonly number[]): (Reach | null)[] {
  const reach: (Reach | null)[] = keys.map(() => null);
  for (const start of starts) reach[start] = { steps: 0, over: null };
  const reached = [...starts];
  for (const place of reached) {
    const steps = (reach[place]?.steps ?? 0) + 1;
    for (const conclusion of conclusions[place] ?? []) {
      if (reach[conclusion]) continue;
      reach[conclusion] = { steps, over: place };
      reached.push(conclusion);
    }
  }
  return reach;
}
