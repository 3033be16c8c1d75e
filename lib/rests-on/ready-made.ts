import type { SourceBearing } from "./bearing";
import type { Options } from "./choices";
import type { ArgumentGraph } from "./graph";
import { ofEvidence, reckon } from "./reckoning";
import type { RestingSource, RestsOnData, Voice } from "./resting";
import { nothingAside, type SetAside } from "./set-aside";

/** A choice made ready, and the number of claims that would lose all of their evidence. */
export type ReadyMade = {
  of:
    | { by: "source"; source: RestingSource }
    | { by: "name"; name: string }
    | { by: "through"; voice: Voice }
    | { by: "secondary" };
  aside: SetAside;
  lost: number;
};

/** So many names and so many interpretations are made ready. */
const readyNames = 3;
const readyVoices = 2;

const mostFirst = (choices: readonly ReadyMade[], count: number): ReadyMade[] =>
  choices.toSorted((a, b) => b.lost - a.lost).slice(0, count);

/**
 * The choices that take most: of the single sources the first of the ranking, of names with more than one work and of
 * interpretations those without which most claims lose all of their evidence; and all secondary works.
 */
export function readyMadeChoices(
  data: RestsOnData,
  { secondary, voices, names }: Pick<Options, "secondary" | "voices" | "names">,
  ranking: readonly SourceBearing[],
  graph: ArgumentGraph,
): ReadyMade[] {
  const made = (of: ReadyMade["of"], choice: Partial<SetAside>): ReadyMade => {
    const aside = { ...nothingAside, ...choice };
    return { of, aside, lost: ofEvidence(reckon(data, aside, graph).states, "lost") };
  };
  const first = data.sources.find(({ key }) => key === ranking[0]?.source);
  const byName = names.map(({ item }) => made({ by: "name", name: item }, { names: [item] }));
  const byVoice = voices.map(({ item }) => made({ by: "through", voice: item }, { through: [item.key] }));
  return [
    ...(first ? [made({ by: "source", source: first }, { sources: [first.key] })] : []),
    ...mostFirst(byName, readyNames),
    ...mostFirst(byVoice, readyVoices),
    ...(secondary > 0 ? [made({ by: "secondary" }, { onlyPrimary: true })] : []),
  ];
}
