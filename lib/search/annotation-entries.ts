import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** What a note is about, as the title of its entry. */
const title = Prisma.sql`
  'Note on ' || CASE note.target
    WHEN 'claim' THEN 'claim ' || note.target_key
    WHEN 'citation' THEN 'a citation in ¶' || note.paragraph
    WHEN 'position' THEN 'a position'
    WHEN 'note' THEN 'an editor’s note'
    ELSE coalesce('¶' || note.paragraph, 'the text')
  END`;

/** Who may find it: what is not shown to others is found by its author alone. */
const audience = Prisma.sql`
  CASE
    WHEN note.visibility = 'private' OR note.withdrawn_at IS NOT NULL OR note.hidden_at IS NOT NULL OR note.pending
      THEN 'member ' || note.author_id
    WHEN note.visibility = 'group' THEN 'group ' || note.group_id
    ELSE 'public'
  END`;

/**
 * Brings what a search finds of annotations to the annotations, in the transaction that writes them.
 * @param which those of an essay, or some by id
 */
export async function refreshAnnotationEntries(
  db: DatabaseSession,
  which: { essayId: number } | { ids: readonly string[] },
): Promise<void> {
  const chosen =
    "ids" in which
      ? Prisma.sql`note.id = ANY(${[...which.ids]}::uuid[])`
      : Prisma.sql`note.essay_id = ${which.essayId}`;
  await db.$executeRaw`
    DELETE FROM search_entries AS entry USING annotations AS note
     WHERE entry.kind = 'annotation' AND entry.essay_id = note.essay_id AND entry.key = note.id::text AND ${chosen}`;
  await db.$executeRaw`
    INSERT INTO search_entries (essay_id, kind, key, audience, title, body, paragraph, section_key, claim_key, document)
    SELECT fresh.*, search_document(fresh.title, fresh.body)
      FROM (
        SELECT note.essay_id, 'annotation'::search_kind, note.id::text, ${audience} AS audience, ${title} AS title,
               concat_ws(E'\n', note.body, nullif(array_to_string(note.tags, ', '), ''), note.exact) AS body,
               note.paragraph, section.key,
               CASE WHEN note.target = 'claim' THEN note.target_key END
          FROM annotations AS note
          LEFT JOIN paragraphs AS paragraph ON paragraph.essay_id = note.essay_id AND paragraph.number = note.paragraph
          LEFT JOIN sections AS section ON section.id = paragraph.section_id
         WHERE ${chosen}
      ) AS fresh
     -- A private note of a former member is nobody's.
     WHERE fresh.audience IS NOT NULL`;
}

/** Forgets what a search finds of annotations that are about to be deleted. */
export async function dropAnnotationEntries(db: DatabaseSession, ids: readonly string[]): Promise<void> {
  await db.searchEntry.deleteMany({ where: { kind: "annotation", key: { in: [...ids] } } });
}
