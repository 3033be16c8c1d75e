import { type ClaimType, claimTypes, type Modality, modalities } from "@/lib/claims/vocabulary";
import { type Provenance, provenances, type Stance, stances } from "@/lib/interpretations/vocabulary";
import { isWord, wordsOf } from "@/lib/vocabulary";
import type { MatrixData } from "./matrix";

/** What the rows of the matrix are. */
export const rowKinds = { questions: "Questions", claims: "Claims" } as const;

/** Rows of one state only. */
export const rowFilters = {
  contested: "contested",
  uncited: "uncited",
  "one-sided": "one-sided",
  gaps: "without an outside position",
} as const;

/** The orders of the rows. */
export const sortings = {
  essay: "order of the essay",
  centrality: "centrality",
  contesting: "most contested",
  supporting: "most supported",
} as const;

/** The degrees of centrality, as an address writes them. */
export const centralityLevels = { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5" } as const;

/** What the address says of the matrix. Undefined: no such filter. */
export type View = {
  rows: keyof typeof rowKinds;
  sort: keyof typeof sortings;
  question?: string;
  section?: string;
  type?: ClaimType;
  modality?: Modality;
  /** Claims of at least this centrality. */
  centrality?: keyof typeof centralityLevels;
  stance?: Stance;
  interpretation?: string;
  /** Only marks of this provenance are shown and counted. */
  provenance?: Provenance;
  /** Claims that rest on this source. */
  source?: string;
  only?: keyof typeof rowFilters;
};

/** A view, or a sentence that says what of the address is unknown. */
export type ParsedView = { ok: true; view: View } | { ok: false; problem: string };

type Params = Record<string, string | string[] | undefined>;

/** The keys of a map as a vocabulary, so that one rule serves both. */
const keyed = (entries: readonly { key: string }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ key }) => [key, key]));

function problemOf(name: string, value: string, allowed: readonly string[]): string {
  const list = allowed.length <= 20 ? ` It can be ${allowed.join(", ")}.` : "";
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return `The address asks for ${name} “${shown}”, which does not exist.${list}`;
}

/**
 * Reads the matrix's state from an address. Empty values count as absent; parameters that are not ours are left alone.
 * @returns the view, or a sentence that names the unknown value and those that can be
 */
export function parseView(
  params: Params,
  data: Pick<MatrixData, "questions" | "sections" | "interpretations" | "sources">,
): ParsedView {
  const vocabularies: Record<keyof View, Record<string, string>> = {
    rows: rowKinds,
    sort: sortings,
    question: keyed(data.questions),
    section: keyed(data.sections),
    type: claimTypes,
    modality: modalities,
    centrality: centralityLevels,
    stance: stances,
    interpretation: keyed(data.interpretations),
    provenance: provenances,
    source: keyed(data.sources),
    only: rowFilters,
  };
  const view: Record<string, string> = { rows: "questions", sort: "essay" };
  for (const [name, vocabulary] of Object.entries(vocabularies)) {
    const given = params[name];
    const value = Array.isArray(given) ? given.at(-1) : given;
    if (value === undefined || value === "") continue;
    if (!isWord(vocabulary, value)) return { ok: false, problem: problemOf(name, value, wordsOf(vocabulary)) };
    view[name] = value;
  }
  return { ok: true, view: view as View };
}

/** The address of a view: defaults are left out, the order of parameters is fixed. */
export function viewQuery(view: View): string {
  const { rows, sort, ...filters } = view;
  const params = new URLSearchParams();
  if (rows !== "questions") params.set("rows", rows);
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  if (sort !== "essay") params.set("sort", sort);
  const query = params.toString();
  return query ? `?${query}` : "";
}
