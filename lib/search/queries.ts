import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { essayLabel } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import { listGroupIds } from "@/lib/groups/queries";
import { countGroups, findWords, readEntries, type Searched } from "./entry-rows";
import { extractOf, markWords, wordsOfTexts } from "./extract";
import { countChosen } from "./facets";
import { audiencesOf } from "./policy";
import { parseQuery, printQuery, type SearchQuery, withWords } from "./query";
import { type FacetNames, pageSize, type SearchEntry, type SearchFindings, type SearchResult } from "./result";
import type { SearchView } from "./view";
import { readCorrections } from "./word-rows";

/** The essays that an actor may search, with the names that facets show. */
async function readNames(actor: Actor): Promise<{ ids: Map<number, string>; names: FacetNames }> {
  const db = database();
  const where = { essay: visibleTo(actor) };
  const orderBy = [{ essayId: "asc" as const }, { ordinal: "asc" as const }];
  const [essays, sections, interpretations] = await Promise.all([
    db.essay.findMany({
      where: visibleTo(actor),
      orderBy: { id: "asc" },
      select: {
        id: true,
        slug: true,
        title: true,
        part: true,
        authors: { orderBy: { ordinal: "asc" }, select: { family: true, given: true } },
      },
    }),
    db.section.findMany({ where, orderBy, select: { key: true, title: true } }),
    db.interpretation.findMany({ where, orderBy, select: { key: true, name: true } }),
  ]);
  return {
    ids: new Map(essays.map(({ id, slug }) => [id, slug])),
    names: {
      essays: essays.map((essay) => ({ slug: essay.slug, label: essayLabel(essay) })),
      sections,
      interpretations,
    },
  };
}

/** The audiences to which an actor belongs. */
async function readAudiences(actor: Actor): Promise<string[]> {
  const groups = await listGroupIds(actor);
  return audiencesOf(actor, groups);
}

/** Marks in results what a query finds in them. */
async function markResults(query: SearchQuery, entries: readonly SearchEntry[]): Promise<SearchResult[]> {
  if (entries.length === 0) return [];
  const found = await findWords(query, wordsOfTexts(entries.flatMap(({ title, body }) => [title, body])));
  return entries.map((entry) => ({
    ...entry,
    titleRuns: markWords(entry.title, found),
    // Entries on people and terms are short: they are read here.
    extract:
      entry.kind === "person" || entry.kind === "term"
        ? markWords(entry.body.replaceAll("\n", " · "), found)
        : extractOf(entry.body, found),
  }));
}

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** What a query finds as it is written; a page beyond the last is read again as the last. */
async function search(query: SearchQuery, searched: Searched, { choice, page: asked }: SearchView) {
  const [groups, entries] = await Promise.all([
    countGroups(query, searched),
    readEntries(query, searched, { choice, page: asked }),
  ]);
  const total = countChosen(groups, choice);
  const pages = pagesOf(total);
  const page = Math.min(asked, pages);
  const shown = page === asked || total === 0 ? entries : await readEntries(query, searched, { choice, page });
  return { groups, total, page, pages, results: await markResults(query, shown) };
}

/**
 * What an actor finds: one page of results, and the counts of every facet. Where nothing at all answers, misspelt
 * words are corrected, and the findings say so. Null for a query without a word to look for.
 * At most eleven statements, whatever the size of the maps.
 */
export async function readSearch(actor: Actor, view: SearchView): Promise<SearchFindings | null> {
  const query = parseQuery(view.q);
  if (query.terms.length === 0) return null;
  const { ids, names } = await readNames(actor);
  const searched: Searched = { essays: ids, audiences: await readAudiences(actor) };
  const findings = await search(query, searched, view);
  if (findings.groups.length > 0) return { ...findings, names, correction: null };
  const corrected = withWords(query, await readCorrections(query, searched));
  const correction = printQuery(corrected);
  if (correction === printQuery(query)) return { ...findings, names, correction: null };
  const instead = await search(corrected, searched, view);
  return instead.groups.length > 0 ? { ...instead, names, correction } : { ...findings, names, correction: null };
}
