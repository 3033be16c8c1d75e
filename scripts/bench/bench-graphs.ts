import type { ArgumentClaim, ArgumentData, Inference } from "@/lib/argument/argument";
import type { DebateMap } from "@/lib/maps/document";
import { hardeningOf, premiseOf } from "@/lib/maps/inference";

/** The argument of a map file as the page of a stored map gets it. */
export function argumentOf(map: DebateMap): ArgumentData {
  const named = new Map([...map.people, ...map.interpretations].map(({ key, name }) => [key, name]));
  const kinds = new Map(map.interpretations.map(({ key, kind }) => [key, kind]));
  const claims = map.claims.map(
    ({ id, paragraph, statement, modality, essayStance, holder }): ArgumentClaim => ({
      key: id,
      paragraph,
      statement,
      modality,
      essayStance,
      section: map.sections.find(({ from, to }) => from <= paragraph && paragraph <= to)?.key ?? null,
      holder: { key: holder, name: named.get(holder) ?? holder, kind: kinds.get(holder) ?? "person" },
    }),
  );
  const inferences = map.claims.flatMap(({ id, restsOn }) =>
    restsOn.map(
      (inference): Inference => ({
        premise: premiseOf(inference),
        conclusion: id,
        hardening: hardeningOf(inference) ?? null,
      }),
    ),
  );
  return { sections: map.sections, claims, inferences };
}

const words = "the secretaries of the region objected to the draft as the minutes of their meeting of that spring show";

/** Numbers that look random and are the same at each run: Park and Miller's generator (1988). */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** An argument of as many claims and links, each from a claim to one of the 30 after it, without a circle. */
export function generatedArgument(claimCount: number, linkCount: number): ArgumentData {
  const numbers = numbersFrom(1936);
  const below = (limit: number): number => Math.floor(numbers.next().value * limit);
  const keyOf = (n: number): string => `${Math.floor(n / 5) + 1}.${(n % 5) + 1}`;
  const claims = Array.from(
    { length: claimCount },
    (_, n): ArgumentClaim => ({
      key: keyOf(n),
      paragraph: Math.floor(n / 5) + 1,
      statement: `Claim ${n}: ${words.slice(0, 40 + below(60))}.`,
      modality: n % 7 === 0 ? "hedged" : "asserted",
      essayStance: "own",
      section: "all",
      holder: { key: "author", name: "Author", kind: "essay" },
    }),
  );
  const links = new Map<string, Inference>();
  while (links.size < linkCount) {
    const premise = below(claimCount - 1);
    const conclusion = Math.min(claimCount - 1, premise + 1 + below(30));
    const [from, to] = [keyOf(premise), keyOf(conclusion)];
    links.set(`${from} ${to}`, { premise: from, conclusion: to, hardening: null });
  }
  return {
    sections: [{ key: "all", title: "All", from: 1, to: Math.ceil(claimCount / 5) }],
    claims,
    inferences: [...links.values()],
  };
}
