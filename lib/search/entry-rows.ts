import "server-only";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FacetChoice, FacetGroup } from "./facets";
import { forEverybody } from "./policy";
import { alternativesOf, type SearchQuery } from "./query";
import { pageSize, type SearchEntry } from "./result";
import { withoutValue } from "./vocabulary";

/** What an actor searches: the essays and the kinds of entries that they may find. */
export type Searched = { essays: ReadonlyMap<number, string>; audiences: readonly string[] };

/** What a search looks for, in the database's terms. */
const lookedFor = ({ terms, excluded }: SearchQuery): Prisma.Sql => {
  // What will do for one term stands in lines: no text of a query has any of its own.
  const sought = terms.map((term) =>
    alternativesOf(term)
      .map(({ text }) => text)
      .join("\n"),
  );
  return Prisma.sql`search_query(${sought}::text[], ${excluded.map(({ text }) => text)}::text[])`;
};

/** The entries that answer to a query, whatever is chosen of the facets. Their table is named `entry`. */
const found = (query: SearchQuery, { essays, audiences }: Searched): Prisma.Sql => Prisma.sql`
  search_entries AS entry
   WHERE entry.document @@ ${lookedFor(query)}
     AND entry.essay_id = ANY(${[...essays.keys()]}::int[])
     AND entry.audience = ANY(${audiences}::text[])`;

type GroupRow = Omit<FacetGroup, "essay"> & { essayId: number };

/** How many entries answer to a query, counted together where they agree in every facet. */
export async function countGroups(query: SearchQuery, searched: Searched): Promise<FacetGroup[]> {
  const rows = await database().$queryRaw<GroupRow[]>`
    SELECT entry.essay_id AS "essayId", entry.kind::text AS kind, entry.section_key AS section,
           entry.interpretation_key AS interpretation, entry.stance::text AS stance, entry.claim_type::text AS type,
           entry.modality::text AS modality, entry.source_kind::text AS "sourceKind", count(*)::int AS count
      FROM ${found(query, searched)}
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
  return rows.map(({ essayId, ...row }) => ({ ...row, essay: searched.essays.get(essayId) ?? null }));
}

/** The column of each facet, as text. */
const columns = {
  kind: Prisma.sql`entry.kind::text`,
  section: Prisma.sql`entry.section_key`,
  interpretation: Prisma.sql`entry.interpretation_key`,
  stance: Prisma.sql`entry.stance::text`,
  type: Prisma.sql`entry.claim_type::text`,
  modality: Prisma.sql`entry.modality::text`,
  sourceKind: Prisma.sql`entry.source_kind::text`,
} as const;

/** What is chosen of the facets, as a condition. An essay is chosen by its slug. */
function chosen(choice: FacetChoice, essays: Searched["essays"]): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  for (const [facet, column] of Object.entries(columns) as [keyof typeof columns, Prisma.Sql][]) {
    const value = choice[facet];
    if (value === withoutValue) conditions.push(Prisma.sql`${column} IS NULL`);
    else if (value !== null) conditions.push(Prisma.sql`${column} = ${value}`);
  }
  if (choice.essay !== null) {
    const ids = [...essays].filter(([, slug]) => slug === choice.essay).map(([id]) => id);
    conditions.push(Prisma.sql`entry.essay_id = ANY(${ids}::int[])`);
  }
  return Prisma.join(conditions, " AND ");
}

type EntryRow = Omit<SearchEntry, "essay" | "section" | "interpretation" | "question" | "written"> & {
  audience: string;
  authorName: string | null;
  groupName: string | null;
  place: bigint;
  essayId: number;
  sectionKey: string | null;
  sectionTitle: string | null;
  questionKey: string | null;
  questionPrompt: string | null;
  interpretationKey: string | null;
  interpretationName: string | null;
};

/** Who wrote and who finds a member’s note; null for whatever else is found. */
function writtenOf({
  kind,
  audience,
  authorName,
  groupName,
}: Pick<EntryRow, "kind" | "audience" | "authorName" | "groupName">): SearchEntry["written"] {
  if (kind !== "annotation") return null;
  const readers = audience === forEverybody ? "everybody" : groupName === null ? "author" : "group";
  return { author: authorName, readers, group: groupName };
}

const toEntry = ({ place: _, essayId, ...row }: EntryRow, essays: Searched["essays"]): SearchEntry => {
  const { sectionKey, sectionTitle, questionKey, questionPrompt, interpretationKey, interpretationName, ...others } =
    row;
  const { audience, authorName, groupName, ...entry } = others;
  return {
    ...entry,
    essay: essays.get(essayId) ?? "",
    section: sectionKey === null ? null : { key: sectionKey, title: sectionTitle ?? sectionKey },
    question: questionKey === null ? null : { key: questionKey, prompt: questionPrompt ?? questionKey },
    interpretation:
      interpretationKey === null ? null : { key: interpretationKey, name: interpretationName ?? interpretationKey },
    written: writtenOf({ kind: entry.kind, audience, authorName, groupName }),
  };
};

/**
 * One page of the entries that answer to a query, best first: a word in a title weighs five times one in a body, and
 * more in a short title than in a long one, so that whoever is asked for by name comes first. Entries of one rank follow each other by kind, then in
 * the order of their essays and keys, so that no two ever stand in a different order.
 */
export async function readEntries(
  query: SearchQuery,
  searched: Searched,
  { choice, page }: { choice: FacetChoice; page: number },
): Promise<SearchEntry[]> {
  const rows = await database().$queryRaw<EntryRow[]>`
    SELECT page.*, section.title AS "sectionTitle", question.prompt AS "questionPrompt",
           interpretation.name AS "interpretationName", author.name AS "authorName", readers.name AS "groupName"
      FROM (
        SELECT entry.essay_id AS "essayId", entry.audience, entry.kind::text AS kind, entry.key, entry.title, entry.body,
               entry.paragraph, entry.section_key AS "sectionKey", entry.claim_key AS claim,
               entry.question_key AS "questionKey", entry.interpretation_key AS "interpretationKey",
               entry.stance::text AS stance, entry.provenance::text AS provenance, entry.claim_type::text AS type,
               entry.modality::text AS modality, entry.source_kind::text AS "sourceKind",
               row_number() OVER (
                 ORDER BY ts_rank(entry.document, ${lookedFor(query)}) / ln(10 + length(entry.title)) DESC, entry.kind,
                          entry.essay_id, entry.paragraph NULLS FIRST, length(entry.key), entry.key COLLATE "C") AS place
          FROM ${found(query, searched)} AND ${chosen(choice, searched.essays)}
         ORDER BY place
         LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
      ) AS page
      LEFT JOIN sections AS section ON section.essay_id = page."essayId" AND section.key = page."sectionKey"
      LEFT JOIN questions AS question ON question.essay_id = page."essayId" AND question.key = page."questionKey"
      LEFT JOIN interpretations AS interpretation
        ON interpretation.essay_id = page."essayId" AND interpretation.key = page."interpretationKey"
      LEFT JOIN annotations AS note ON note.id = CASE WHEN page.kind = 'annotation' THEN page.key::uuid END
      LEFT JOIN members AS author ON author.id = note.author_id
      LEFT JOIN groups AS readers ON readers.id = note.group_id AND page.audience = 'group ' || note.group_id
     ORDER BY place`;
  return rows.map((row) => toEntry(row, searched.essays));
}

/** Of some words those that a query finds: decided where entries are found, by the same rules. */
export async function findWords(query: SearchQuery, words: readonly string[]): Promise<ReadonlySet<string>> {
  const terms = query.terms
    .flatMap(alternativesOf)
    .flatMap(({ text }) => text.split(/[^\p{L}\p{N}\p{M}'’ʹʼ′*]+/u))
    .filter((word) => word !== "");
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) AS word
     WHERE search_vector(word) @@ (SELECT search_any(${terms}::text[]))`;
  return new Set(rows.map(({ word }) => word));
}
