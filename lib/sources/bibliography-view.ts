import { z } from "zod";
import { wordsOf } from "@/lib/vocabulary";
import type { SourceEntry } from "./source";
import {
  type RecordStatus,
  recordStatuses,
  type SourceKind,
  type SourceUse,
  sourceKinds,
  sourceUses,
} from "./vocabulary";

/** How the bibliography is laid out. */
export const arrangements = { kind: "by kind", alphabet: "in one alphabet" } as const;

export type Arrangement = keyof typeof arrangements;

/** What the address says of the bibliography. Null: no such filter. */
export type BibliographyView = {
  use: SourceUse | null;
  kind: SourceKind | null;
  language: string | null;
  record: RecordStatus | null;
  arrange: Arrangement;
};

/** The bibliography as it is first shown: everything, by kind. */
export const wholeBibliography: BibliographyView = {
  use: null,
  kind: null,
  language: null,
  record: null,
  arrange: "kind",
};

/** The language of a source whose record names none; BCP 47's word for it. */
const noLanguage = "und";

const languageOf = ({ language }: Pick<SourceEntry, "language">): string => language ?? noLanguage;

export type Facet = "use" | "kind" | "language" | "record";

/** The property of a source that each filter looks at. */
export const facetOf: Record<Facet, (source: SourceEntry) => string> = {
  use: ({ use }) => use,
  kind: ({ kind }) => kind,
  language: languageOf,
  record: ({ record }) => record,
};

type Params = Record<string, string | string[] | undefined>;

export type ParsedBibliographyView = {
  view: BibliographyView;
  /** A sentence for each value that does not exist, naming it and those that do; the view then leaves that filter out. */
  problems: string[];
};

function sentence(name: string, value: string, allowed: readonly string[]): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return `The address asks for the ${name} “${shown}”, which does not exist here; it can be ${allowed.join(", ")}.`;
}

/**
 * Reads the state of the bibliography from an address. Empty values count as absent, of several the last counts, and
 * parameters that are not ours are left alone.
 * @param languages those of the essay's sources
 */
export function parseBibliographyView(params: Params, languages: readonly string[]): ParsedBibliographyView {
  const problems: string[] = [];
  const read = <Word extends string>(name: string, allowed: readonly Word[]): Word | null => {
    const value = [params[name]].flat().at(-1);
    if (!value) return null;
    const parsed = z.enum(allowed).safeParse(value);
    if (!parsed.success) problems.push(sentence(name, value, allowed));
    return parsed.success ? parsed.data : null;
  };
  const view = {
    use: read("use", wordsOf(sourceUses)),
    kind: read("kind", wordsOf(sourceKinds)),
    language: read("language", languages),
    record: read("record", wordsOf(recordStatuses)),
    arrange: read("arrange", wordsOf(arrangements)) ?? wholeBibliography.arrange,
  };
  return { view, problems };
}

/** The address of a view, from its question mark; empty for the whole bibliography. */
export function bibliographyQuery(view: BibliographyView): string {
  const { arrange, ...filters } = view;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  if (arrange !== wholeBibliography.arrange) params.set("arrange", arrange);
  return params.size > 0 ? `?${params}` : "";
}
