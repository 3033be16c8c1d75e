import type { SourceKind } from "@/lib/sources/vocabulary";
import type { RestingClaim, RestingEvidence, RestingSource, RestsOnData } from "./resting";

/** What a reader sets aside; each list adds to the others. */
export type SetAside = {
  /** Every secondary work. */
  onlyPrimary: boolean;
  kinds: readonly SourceKind[];
  /** Interpretations: their works, and all evidence for views that they hold or pass on to the essay. */
  through: readonly string[];
  /** Names of authors, in full as the bibliography has them. */
  names: readonly string[];
  sources: readonly string[];
};

/** Nothing set aside. */
export const nothingAside: SetAside = { onlyPrimary: false, kinds: [], through: [], names: [], sources: [] };

/** Whether anything is set aside at all. */
export function isAnythingAside({ onlyPrimary, kinds, through, names, sources }: SetAside): boolean {
  return onlyPrimary || kinds.length + through.length + names.length + sources.length > 0;
}

/** The kinds whose works are written about the past rather than come from it. */
export const secondaryKinds: readonly SourceKind[] = ["monograph", "article", "essay"];

/**
 * Keys of the secondary works: those of {@link secondaryKinds}, and interviews with those whose accounts the map
 * compares. Of an interview the kind alone does not tell whether a witness speaks or a historian.
 */
export function secondarySources({ sources, voices }: Pick<RestsOnData, "sources" | "voices">): Set<string> {
  const accounts = new Set(voices.flatMap(({ works }) => works));
  const isSecondary = ({ key, kind }: RestingSource) =>
    secondaryKinds.includes(kind) || (kind === "interview" && accounts.has(key));
  return new Set(sources.filter(isSecondary).map(({ key }) => key));
}

/** Keys of the sources that a choice sets aside as such, whatever they are cited for. */
export function sourcesAside(aside: SetAside, data: Pick<RestsOnData, "sources" | "voices">): Set<string> {
  const kinds = new Set(aside.kinds);
  const names = new Set(aside.names);
  const through = new Set(aside.through);
  const chosen = new Set(aside.sources);
  const secondary = aside.onlyPrimary ? secondarySources(data) : new Set<string>();
  const works = new Set(data.voices.filter(({ key }) => through.has(key)).flatMap((voice) => voice.works));
  const isAside = ({ key, kind, names: makers }: RestingSource) =>
    chosen.has(key) ||
    kinds.has(kind) ||
    works.has(key) ||
    secondary.has(key) ||
    makers.some(({ full }) => names.has(full));
  return new Set(data.sources.filter(isAside).map(({ key }) => key));
}

/** Says of a piece of evidence for a claim whether it is set aside. */
export type IsAside = (claim: Pick<RestingClaim, "voices">, evidence: Pick<RestingEvidence, "source">) => boolean;

/**
 * Which evidence a choice sets aside: that from the sources set aside, and, where an interpretation is set aside, all
 * that is cited for views that the essay has through it, be it a document.
 */
export function evidenceAside(aside: SetAside, data: Pick<RestsOnData, "sources" | "voices">): IsAside {
  const sources = sourcesAside(aside, data);
  const through = new Set(aside.through);
  return ({ voices }, { source }) => sources.has(source) || voices.some((voice) => through.has(voice));
}
