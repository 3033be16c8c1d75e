import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { visibleTo } from "@/lib/essays/policy";
import { forEverybody } from "./policy";
import { onOneLine } from "./query";
import { resultPath, type SearchEntry, type SearchSuggestion } from "./result";

/** How many suggestions stand under the field. */
const most = 8;

/** What is read of what is typed, in UTF-16 code units: the name of a person, a work or a question. */
const longestTyped = 80;

type Row = Pick<SearchEntry, "kind" | "key" | "essay" | "title">;

/**
 * People, interpretations, questions, terms and sources whose titles have every word that is typed, the last one
 * perhaps not to its end. First the titles that begin a word as it is typed, before those that only fold alike; then the
 * shortest of the first kinds. Two statements.
 */
export async function readSuggestions(actor: Actor, typed: string): Promise<SearchSuggestion[]> {
  const words = onOneLine(typed.slice(0, longestTyped)).match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  const last = words.at(-1);
  if (!last || (words.length === 1 && last.length < 2)) return [];
  const db = database();
  const essays = await db.essay.findMany({ where: visibleTo(actor), select: { id: true } });
  const rows = await db.$queryRaw<Row[]>`
    SELECT entry.kind::text AS kind, entry.key, essay.slug AS essay, entry.title
      FROM search_entries AS entry JOIN essays AS essay ON essay.id = entry.essay_id
     WHERE entry.kind IN ('question', 'interpretation', 'person', 'term', 'source')
       AND entry.document @@ search_beginning(${last})
       AND (${words.length === 1} OR ts_filter(entry.document, '{a}') @@ search_query(${words.slice(0, -1)}::text[], '{}'))
       AND entry.essay_id = ANY(${essays.map(({ id }) => id)}::int[])
       AND entry.audience = ANY(${[forEverybody]}::text[])
     ORDER BY entry.title ~* ('\\m' || search_plain(${last})) DESC, entry.kind IN ('interpretation', 'person', 'term') DESC, length(entry.title), entry.kind, entry.essay_id,
              entry.key COLLATE "C"
     LIMIT ${most}`;
  return rows.map((row) => ({
    title: row.title,
    kind: row.kind,
    path: resultPath({ ...row, claim: null, question: null, paragraph: null }),
  }));
}
