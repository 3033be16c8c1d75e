import "server-only";
import { database } from "@/lib/db/client";
import type { Searched } from "./entry-rows";
import { type KnownWord, nearestWord } from "./nearest-word";
import type { SearchQuery } from "./query";

/** Words that are like a misspelt one by their trigrams: enough for the nearest to be among them. */
const candidates = 30;

type CandidateRow = KnownWord & { term: string; foldedTerm: string };

/**
 * For each word of a query that stands in no entry, the word that it was most likely meant to be. Numbers, quoted
 * words and words too short for a guess are left as they are.
 * @returns the words by what was written; empty where nothing is nearer
 */
export async function readCorrections(
  query: SearchQuery,
  { essays, audiences }: Searched,
): Promise<ReadonlyMap<string, string>> {
  const terms = query.terms.filter(({ quoted }) => !quoted).map(({ text }) => text);
  const ids = [...essays.keys()];
  const rows = await database().$queryRaw<CandidateRow[]>`
    SELECT term, search_fold(term) AS "foldedTerm", near.word, near.folded, near.entries
      FROM unnest(${[...new Set(terms)]}::text[]) AS term
     CROSS JOIN LATERAL (
       SELECT known.word, known.folded, sum(known.entries)::int AS entries
         FROM search_words AS known
        WHERE known.essay_id = ANY(${ids}::int[]) AND known.folded % search_fold(term)
        GROUP BY known.word, known.folded
        ORDER BY similarity(known.folded, search_fold(term)) DESC, sum(known.entries) DESC, known.word
        LIMIT ${candidates}
     ) AS near
     WHERE length(search_fold(term)) >= 4 AND search_fold(term) !~ '[0-9 ]'
       AND NOT EXISTS (
         SELECT FROM search_entries AS entry
          WHERE entry.document @@ search_term(term) AND entry.essay_id = ANY(${ids}::int[])
            AND entry.audience = ANY(${audiences}::text[]))`;
  const corrections = new Map<string, string>();
  for (const term of new Set(rows.map((row) => row.term))) {
    const known = rows.filter((row) => row.term === term);
    const word = nearestWord({ word: term, folded: known[0]?.foldedTerm ?? "" }, known);
    if (word) corrections.set(term, word);
  }
  return corrections;
}
