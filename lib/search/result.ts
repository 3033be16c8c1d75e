import type { ClaimType, Modality } from "@/lib/claims/vocabulary";
import { entryPath } from "@/lib/entry-path";
import type { Provenance, Stance } from "@/lib/interpretations/vocabulary";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { MarkedRun } from "./extract";
import type { FacetGroup } from "./facets";
import type { SearchKind } from "./vocabulary";

/** An entry as it is found: what it is and where it stands. Null: it has nothing of the kind. */
export type SearchEntry = {
  kind: SearchKind;
  key: string;
  /** The essay's slug. */
  essay: string;
  title: string;
  /** Lines of what else is searched. */
  body: string;
  paragraph: number | null;
  section: { key: string; title: string } | null;
  claim: string | null;
  /** The question itself, or the one that a position is on. */
  question: { key: string; prompt: string } | null;
  /** A position's, or the one that holds a claim. */
  interpretation: { key: string; name: string } | null;
  stance: Stance | null;
  provenance: Provenance | null;
  type: ClaimType | null;
  modality: Modality | null;
  sourceKind: SourceKind | null;
  /** Of a member’s note: who wrote it, null for a former member, and who finds it; the group’s name where those are its members. */
  written: { author: string | null; readers: "everybody" | "author" | "group"; group: string | null } | null;
};

/** One result: an entry with what was found in it. */
export type SearchResult = SearchEntry & {
  titleRuns: MarkedRun[];
  /** Null where nothing but the title was found. */
  extract: MarkedRun[] | null;
};

/** An essay as a search names it. */
export type SearchedEssay = { slug: string; label: string };

/** The names of the keys that facets count. */
export type FacetNames = {
  essays: SearchedEssay[];
  sections: { key: string; title: string }[];
  interpretations: { key: string; name: string }[];
};

/** What a search finds. */
export type SearchFindings = {
  total: number;
  /** The page that is shown: the one asked for, or the last where there are fewer. From 1. */
  page: number;
  pages: number;
  results: SearchResult[];
  groups: FacetGroup[];
  names: FacetNames;
  /** What was looked for instead, as it would be written; null where what was asked for is shown. */
  correction: string | null;
};

/** Something to choose while typing. */
export type SearchSuggestion = { title: string; kind: SearchKind; path: string };

/** Results on one page. */
export const pageSize = 20;

/** The page on which a found entry stands. */
export const resultPath = ({
  essay,
  question,
  ...entry
}: Pick<SearchEntry, "kind" | "key" | "essay" | "claim" | "paragraph"> & {
  question: { key: string } | null;
}): string => entryPath(essay, { ...entry, question: question?.key ?? null });
