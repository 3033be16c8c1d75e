import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { groundsOf, inLines } from "./names";
import type { EntrySelect } from "./text-entries";

/** Positions: the summary; beside it whose it is, the note, and on what basis. */
export const positionEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT position.essay_id, 'position'::search_kind, position.key, position.summary,
         ${inLines(
           Prisma.sql`concat_ws(' · ', interpretation.name, position.by)`,
           Prisma.sql`position.note`,
           Prisma.sql`grounds.works`,
         )},
         paragraph.number, section.key, claim.key, question.key, interpretation.key,
         position.stance, position.provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM positions AS position
    JOIN interpretations AS interpretation ON interpretation.id = position.interpretation_id
    LEFT JOIN claims AS claim ON claim.id = position.claim_id
    LEFT JOIN paragraphs AS paragraph ON paragraph.id = claim.paragraph_id
    LEFT JOIN sections AS section ON section.id = paragraph.section_id
    LEFT JOIN questions AS question ON question.id = position.question_id
    LEFT JOIN (${groundsOf("position_id", essayId)}) AS grounds ON grounds.owner = position.id
   WHERE position.essay_id = ${essayId}`;

/** Questions: the prompt; beside it the background, the standing and why interpretations part. */
export const questionEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT question.essay_id, 'question'::search_kind, question.key, question.prompt,
         ${inLines(
           Prisma.sql`question.background`,
           Prisma.sql`standing.summary`,
           Prisma.sql`differences.summaries`,
           Prisma.sql`grounds.works`,
         )},
         NULL::int, NULL::text, NULL::text, question.key, NULL::text,
         NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM questions AS question
    LEFT JOIN standings AS standing ON standing.question_id = question.id
    LEFT JOIN (
      SELECT difference.question_id, string_agg(difference.summary, E'\n' ORDER BY difference.ordinal) AS summaries
        FROM differences AS difference WHERE difference.essay_id = ${essayId}
       GROUP BY difference.question_id
    ) AS differences ON differences.question_id = question.id
    LEFT JOIN (${groundsOf("standing_id", essayId)}) AS grounds ON grounds.owner = question.id
   WHERE question.essay_id = ${essayId}`;

/** Interpretations: the name; beside it what they say, and how the essay portrays them. */
export const interpretationEntries: EntrySelect = (essayId) => Prisma.sql`
  SELECT interpretation.essay_id, 'interpretation'::search_kind, interpretation.key, interpretation.name,
         ${inLines(Prisma.sql`interpretation.summary`, Prisma.sql`interpretation.portrayal_summary`)},
         NULL::int, NULL::text, NULL::text, NULL::text, interpretation.key,
         NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM interpretations AS interpretation
   WHERE interpretation.essay_id = ${essayId}`;
