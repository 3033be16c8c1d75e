import "server-only";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Searched } from "./entry-rows";
import { type Candidate, nearestWord, shortWord } from "./nearest-word";
import { alternativesOf, type SearchQuery } from "./query";

/** Words that are like a misspelt one by their trigrams: enough for the nearest to be among them. */
const candidates = 30;

/** A short word with two letters exchanged has no trigram in common: so many more of its length are looked at. */
const shortCandidates = 300;

type CandidateRow = Candidate & { term: string };

/**
 * For each word of a query that stands in no entry, the word that it was most likely meant to be: misspelt, or written
 * as German and French write names. Numbers, quoted words and words too short for a guess are left as they are.
 * @returns the words by what was written; empty where nothing is nearer
 */
export async function readCorrections(
  query: SearchQuery,
  { essays, audiences }: Searched,
): Promise<ReadonlyMap<string, string>> {
  const terms = query.terms
    .flatMap(alternativesOf)
    .filter(({ quoted }) => !quoted)
    .map(({ text }) => text);
  const ids = [...essays.keys()];
  const known = Prisma.sql`
    SELECT known.word, known.folded, sum(known.entries)::int AS entries
      FROM search_words AS known
     WHERE known.essay_id = ANY(${ids}::int[])`;
  const rows = await database().$queryRaw<CandidateRow[]>`
    SELECT term, spelling, near.word, near.folded, near.entries
      FROM unnest(${[...new Set(terms)]}::text[]) AS term
     CROSS JOIN LATERAL (SELECT DISTINCT search_spellings(term)) AS spellings (spelling)
     CROSS JOIN LATERAL (
       (${known} AND known.folded % spelling
         GROUP BY known.word, known.folded
         ORDER BY similarity(known.folded, spelling) DESC, sum(known.entries) DESC, known.word
         LIMIT ${candidates})
       UNION
       (${known} AND length(spelling) <= ${shortWord} AND left(known.folded, 1) = left(spelling, 1)
             AND length(known.folded) BETWEEN length(spelling) - 1 AND length(spelling) + 1
         GROUP BY known.word, known.folded
         ORDER BY sum(known.entries) DESC, known.word
         LIMIT ${shortCandidates})
     ) AS near
     WHERE (spelling = search_fold(term) OR near.folded = spelling)
       AND length(search_fold(term)) >= 4 AND search_fold(term) !~ '[0-9 ]'
       AND NOT EXISTS (
         SELECT FROM search_entries AS entry
          WHERE entry.document @@ search_term(term) AND entry.essay_id = ANY(${ids}::int[])
            AND entry.audience = ANY(${audiences}::text[]))`;
  const corrections = new Map<string, string>();
  for (const term of new Set(rows.map((row) => row.term))) {
    const word = nearestWord(
      term,
      rows.filter((row) => row.term === term),
    );
    if (word) corrections.set(term, word);
  }
  return corrections;
}
