import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { groundsOf, inLines } from "./names";

/** Where every entry's columns come from: one SELECT for each kind, with the same columns in the same order. */
export type EntrySelect = (essayId: number) => Prisma.Sql;

/** Claims: the statement; beside it who holds it, and what is cited for it as the essay cites it. */
export const claimEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT claim.essay_id, 'claim'::search_kind AS kind, claim.key, claim.statement AS title,
         ${inLines(
           Prisma.sql`nullif(concat_ws(' · ', coalesce(holder.name, held.name), coalesce(through.name, reported.name)), '')`,
           Prisma.sql`evidence.works`,
         )} AS body,
         paragraph.number AS paragraph, section.key AS section_key, claim.key AS claim_key, NULL::text AS question_key,
         holder.key AS interpretation_key, NULL::stance AS stance, NULL::provenance AS provenance,
         claim.type AS claim_type, claim.modality AS modality, NULL::source_kind AS source_kind
    FROM claims AS claim
    JOIN paragraphs AS paragraph ON paragraph.id = claim.paragraph_id
    LEFT JOIN sections AS section ON section.id = paragraph.section_id
    LEFT JOIN interpretations AS holder ON holder.id = claim.holder_interpretation_id
    LEFT JOIN people AS held ON held.id = claim.holder_person_id
    LEFT JOIN interpretations AS through ON through.id = claim.through_interpretation_id
    LEFT JOIN people AS reported ON reported.id = claim.through_person_id
    LEFT JOIN (
      SELECT evidence.claim_id, string_agg(citation.as_cited, '; ' ORDER BY evidence.ordinal) AS works
        FROM evidence JOIN citations AS citation ON citation.id = evidence.citation_id
       WHERE evidence.essay_id = ${essayId}
       GROUP BY evidence.claim_id
    ) AS evidence ON evidence.claim_id = claim.id
   WHERE claim.essay_id = ${essayId}`;

/** Paragraphs by their gists. */
export const paragraphEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT paragraph.essay_id, 'paragraph'::search_kind, paragraph.number::text, paragraph.gist, '',
         paragraph.number, section.key, NULL::text, NULL::text, NULL::text,
         NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM paragraphs AS paragraph LEFT JOIN sections AS section ON section.id = paragraph.section_id
   WHERE paragraph.essay_id = ${essayId}`;

/** Editor's notes: what is found; beside it what the essay says, and on what basis. */
export const noteEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT note.essay_id, 'note'::search_kind, note.key, note.found,
         ${inLines(Prisma.sql`note.essay_says`, Prisma.sql`note.note`, Prisma.sql`grounds.works`)},
         paragraph.number, section.key, claim.key, NULL::text, NULL::text,
         NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM editor_notes AS note
    JOIN paragraphs AS paragraph ON paragraph.id = note.paragraph_id
    LEFT JOIN sections AS section ON section.id = paragraph.section_id
    LEFT JOIN claims AS claim ON claim.id = note.claim_id
    LEFT JOIN (${groundsOf("note_id", essayId)}) AS grounds ON grounds.owner = note.id
   WHERE note.essay_id = ${essayId}`;
