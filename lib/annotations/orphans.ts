import "server-only";
import type { DatabaseSession } from "@/lib/db/client";

/**
 * Marks the notes whose entry or paragraph the map no longer has, takes the mark from those whose entry is back, and
 * brings each to the paragraph at which its entry stands now. Notes on words are not touched: the text says where they
 * are.
 * @returns how many notes have lost their place
 */
export async function markOrphans(db: DatabaseSession, essayId: number): Promise<number> {
  const changed = await db.$queryRaw<{ lost: boolean }[]>`
    WITH entries("target", "key", "paragraph") AS (
      SELECT 'claim', entry."key", at."number" FROM "claims" entry JOIN "paragraphs" at ON at."id" = entry."paragraph_id"
        WHERE entry."essay_id" = ${essayId}
      UNION ALL
      SELECT 'citation', entry."key", at."number" FROM "citations" entry JOIN "paragraphs" at ON at."id" = entry."paragraph_id"
        WHERE entry."essay_id" = ${essayId}
      UNION ALL
      SELECT 'note', entry."key", at."number" FROM "editor_notes" entry JOIN "paragraphs" at ON at."id" = entry."paragraph_id"
        WHERE entry."essay_id" = ${essayId}
      UNION ALL
      SELECT 'position', entry."key", at."number" FROM "positions" entry
        LEFT JOIN "claims" claim ON claim."id" = entry."claim_id"
        LEFT JOIN "paragraphs" at ON at."id" = claim."paragraph_id"
        WHERE entry."essay_id" = ${essayId}
      UNION ALL
      SELECT 'paragraph', at."number"::text, at."number" FROM "paragraphs" at WHERE at."essay_id" = ${essayId}
    ), found AS (
      SELECT note."id", note."orphan" AS was_orphan, entries."key" IS NULL AS is_orphan,
        coalesce(entries."paragraph", note."paragraph") AS paragraph
      FROM "annotations" note
      LEFT JOIN entries ON entries."target" = note."target"::text
        AND entries."key" = coalesce(note."target_key", note."paragraph"::text)
      WHERE note."essay_id" = ${essayId} AND note."target" <> 'text'
    )
    UPDATE "annotations" AS note SET "orphan" = found.is_orphan, "paragraph" = found.paragraph
    FROM found
    WHERE note."id" = found."id"
      AND (note."orphan", note."paragraph") IS DISTINCT FROM (found.is_orphan, found.paragraph)
    RETURNING found.is_orphan AND NOT found.was_orphan AS lost`;
  return changed.filter(({ lost }) => lost).length;
}
