import "server-only";
import { operator, visitor } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type ShownParagraph, shownText } from "@/lib/text/shown-text";
import { forEverybody, forOthers, forReaders } from "../policy";

/** A paragraph of the essay's text with those who may find it. */
export type SearchedParagraph = ShownParagraph & { audience: string };

/** So much of a paragraph is searched, in UTF-16 code units: fifty pages. PostgreSQL indexes no text without an end. */
const longestSearched = 100_000;

const audienceOf = (shown: readonly ShownParagraph[], audience: string): SearchedParagraph[] =>
  shown.map(({ number, text }) => ({ number, text: text.slice(0, longestSearched).toWellFormed(), audience }));

/**
 * The essay's own text as it may be searched: once for everybody where everybody may read it whole; otherwise whole for
 * signed-in readers, and for the others so much of it as they are shown.
 */
export async function searchedText(db: DatabaseSession, essayId: number): Promise<SearchedParagraph[]> {
  const open = await shownText(db, essayId, visitor);
  // The operator reads what every signed-in reader does.
  const whole = await shownText(db, essayId, operator);
  const isOpen = JSON.stringify(open) === JSON.stringify(whole);
  return isOpen ? audienceOf(whole, forEverybody) : [...audienceOf(open, forOthers), ...audienceOf(whole, forReaders)];
}

/** The entries of an essay's text, paragraph by paragraph, each with its audience before the columns of the others. */
export const essayTextEntries = (essayId: number, searched: readonly SearchedParagraph[]): Prisma.Sql => Prisma.sql`
  SELECT searched.audience, paragraph.essay_id, 'text'::search_kind, paragraph.number::text,
         '¶' || paragraph.number, searched.text,
         paragraph.number, section.key, NULL::text, NULL::text, NULL::text,
         NULL::stance, NULL::provenance, NULL::claim_type, NULL::modality, NULL::source_kind
    FROM json_to_recordset(${JSON.stringify(searched)}::json) AS searched (number integer, text text, audience text)
    JOIN paragraphs AS paragraph ON paragraph.number = searched.number
    LEFT JOIN sections AS section ON section.id = paragraph.section_id
   WHERE paragraph.essay_id = ${essayId}`;
