import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { inLines } from "./names";
import type { EntrySelect } from "./text-entries";

/** Columns of an entry that stands in no paragraph and takes no side; only a source has a kind. */
const nowhere = Prisma.sql`
  NULL::int, NULL::text, NULL::text, NULL::text, NULL::text,
  NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality`;

/**
 * Sources: authors, title and year; beside them everything else that the record says, a line for each field, and the
 * forms in which the essay cites the work, with their pages.
 */
export const sourceEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT source.essay_id, 'source'::search_kind, source.key,
         concat_ws(', ',
           (SELECT string_agg(coalesce(name->>'family', name->>'literal'), ' and ') FROM jsonb_array_elements(source.csl->'author') AS name),
           source.csl->>'title') || coalesce(' (' || (source.csl #>> '{issued,date-parts,0,0}') || ')', ''),
         ${inLines(
           Prisma.sql`(
             SELECT string_agg(field.line, E'\n')
               FROM (
                 SELECT string_agg(leaf #>> '{}', ' ') AS line
                   FROM jsonb_each(source.csl - ARRAY['id', 'type', 'title', 'language', 'issued']) AS property,
                        jsonb_path_query(property.value, 'strict $.**') AS leaf
                  WHERE jsonb_typeof(leaf) IN ('string', 'number')
                  GROUP BY property.key
               ) AS field)`,
           Prisma.sql`nullif(array_to_string(source.cited_as, '; '), '')`,
           Prisma.sql`citations.forms`,
           Prisma.sql`source.note`,
         )},
         ${nowhere}, source.kind
    FROM sources AS source
    LEFT JOIN (
      SELECT citation.source_id, string_agg(DISTINCT citation.as_cited, '; ') AS forms
        FROM citations AS citation WHERE citation.essay_id = ${essayId}
       GROUP BY citation.source_id
    ) AS citations ON citations.source_id = source.id
   WHERE source.essay_id = ${essayId}`;

/** People: the name; beside it its other forms, what they were, and their years. */
export const personEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT person.essay_id, 'person'::search_kind, person.key, person.name,
         ${inLines(
           Prisma.sql`nullif(array_to_string(person.variants, ', '), '')`,
           Prisma.sql`person.role`,
           Prisma.sql`nullif(concat_ws('–', person.born, person.died), '')`,
         )},
         ${nowhere}, NULL::source_kind
    FROM people AS person
   WHERE person.essay_id = ${essayId}`;

/** Glossary terms with their definitions. */
export const termEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT entry.essay_id, 'term'::search_kind, entry.term, entry.term, entry.definition,
         ${nowhere}, NULL::source_kind
    FROM glossary_entries AS entry
   WHERE entry.essay_id = ${essayId}`;
