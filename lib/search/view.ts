import { searchPath } from "@/lib/addresses";
import { claimTypes, modalities } from "@/lib/claims/vocabulary";
import { stances } from "@/lib/interpretations/vocabulary";
import { sourceKinds } from "@/lib/sources/vocabulary";
import type { FacetChoice } from "./facets";
import { longestQuery, onOneLine, readPart } from "./query";
import { type SearchFacet, searchFacets, searchKinds, withoutValue } from "./vocabulary";

/** What the address says of a search. */
export type SearchView = {
  /** The query as it was written, as much of it as is read. */
  q: string;
  choice: FacetChoice;
  /** From 1. */
  page: number;
};

/** Nothing chosen of any facet. */
export const noChoice: FacetChoice = {
  kind: null,
  essay: null,
  section: null,
  interpretation: null,
  stance: null,
  type: null,
  modality: null,
  sourceKind: null,
};

/** The facets whose values are words; of the others any key may be asked for. */
const vocabularies: Partial<Record<SearchFacet, Record<string, string>>> = {
  kind: searchKinds,
  stance: stances,
  type: claimTypes,
  modality: modalities,
  sourceKind: sourceKinds,
};

type Params = Record<string, string | string[] | undefined>;

export type ParsedSearchView = {
  view: SearchView;
  /** A sentence for each value that does not exist; the view then leaves that choice out. */
  problems: string[];
  /** Whether more was written than is read. */
  cut: boolean;
};

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value);

/** Far beyond any search: a page that a number can name and a database can skip to. */
const lastPage = 1_000_000;

/**
 * Reads the state of a search from an address. Empty values count as absent, of several the last counts, and
 * parameters that are not ours are left alone.
 */
export function parseSearchView(params: Params): ParsedSearchView {
  const problems: string[] = [];
  const last = (name: string): string => [params[name]].flat().at(-1) ?? "";
  const choice = { ...noChoice };
  for (const facet of Object.keys(searchFacets) as SearchFacet[]) {
    const value = onOneLine(last(facet));
    if (!value) continue;
    const words = vocabularies[facet];
    if (!words || Object.hasOwn(words, value) || value === withoutValue) choice[facet] = value;
    else {
      problems.push(
        `The address asks for the ${searchFacets[facet].toLowerCase()} “${short(value)}”, which does not exist; it can be ${Object.keys(words).join(", ")}.`,
      );
    }
  }
  const page = last("page");
  const isPage = /^[1-9]\d*$/.test(page) && Number(page) <= lastPage;
  if (page && !isPage)
    problems.push(`The address asks for the page “${short(onOneLine(page))}”, which is no page’s number.`);
  const q = last("q");
  return {
    view: { q: readPart(q), choice, page: isPage ? Number(page) : 1 },
    problems,
    cut: q.length > longestQuery,
  };
}

/** The address of a search. What is not chosen is left out, and so is the first page. */
export function searchAddress({ q, choice, page }: SearchView): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  for (const facet of Object.keys(searchFacets) as SearchFacet[]) {
    if (choice[facet]) params.set(facet, choice[facet]);
  }
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `${searchPath}?${params}` : searchPath;
}
