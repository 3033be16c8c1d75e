import { groupBy } from "@/lib/group-by";
import type { SourceKind } from "@/lib/sources/vocabulary";
import { holdsUp, type RestingSource, type RestsOnData, type Voice } from "./resting";
import { type SetAside, secondarySources } from "./set-aside";
import { namesOf } from "./view";

/** Something that can be set aside, with the number of claims that have some of it among their evidence. */
export type Option<Item> = { item: Item; claims: number };

/** What a reader can set aside: what would take evidence from at least one claim, and what is set aside already. */
export type Options = {
  /** Claims with a secondary work among their evidence. */
  secondary: number;
  kinds: Option<SourceKind>[];
  voices: Option<Voice>[];
  /** Names of more than one work. */
  names: Option<string>[];
  /** Single sources, by kind. */
  sources: { kind: SourceKind; options: Option<RestingSource>[] }[];
};

/** For each source that holds claims up, the keys of these. */
function claimsBySource(claims: RestsOnData["claims"]): Map<string, Set<string>> {
  const bySource = new Map<string, Set<string>>();
  for (const { key, evidence } of claims) {
    for (const { source } of evidence.filter(holdsUp)) {
      bySource.set(source, (bySource.get(source) ?? new Set()).add(key));
    }
  }
  return bySource;
}

/** All that a reader can choose from, in the order of the map; names by family name. */
export function setAsideOptions(data: RestsOnData, aside: SetAside): Options {
  const bySource = claimsBySource(data.claims);
  const claimsOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => [...(bySource.get(key) ?? [])]));
  const countOf = (sources: readonly RestingSource[]) => claimsOf(sources.map(({ key }) => key)).size;
  const bearing = data.sources.filter(({ key }) => bySource.has(key));
  const shown = data.sources.filter(({ key }) => bySource.has(key) || aside.sources.includes(key));
  const worksOf = (name: string) => bearing.filter(({ names }) => names.some(({ full }) => full === name));
  const ofVoice = ({ key, works }: Voice) => {
    const told = data.claims.filter(({ voices, evidence }) => voices.includes(key) && evidence.some(holdsUp));
    return new Set([...claimsOf(works), ...told.map((claim) => claim.key)]).size;
  };
  const kinds = groupBy(bearing, ({ kind }) => kind);
  const secondary = secondarySources(data);
  return {
    secondary: countOf(bearing.filter(({ key }) => secondary.has(key))),
    kinds: [...new Set([...bearing.map(({ kind }) => kind), ...aside.kinds])].map((item) => ({
      item,
      claims: countOf(kinds.get(item) ?? []),
    })),
    voices: data.voices
      .map((item) => ({ item, claims: ofVoice(item) }))
      .filter(({ item, claims }) => claims > 0 || aside.through.includes(item.key)),
    names: namesOf(data.sources)
      .map(({ full }) => ({ item: full, works: worksOf(full) }))
      .filter(({ item, works }) => works.length > 1 || aside.names.includes(item))
      .map(({ item, works }) => ({ item, claims: countOf(works) })),
    sources: [...new Set(shown.map(({ kind }) => kind))].map((kind) => ({
      kind,
      options: shown
        .filter((source) => source.kind === kind)
        .map((item) => ({ item, claims: bySource.get(item.key)?.size ?? 0 })),
    })),
  };
}
