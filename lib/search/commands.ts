import "server-only";
import type { Database, DatabaseSession } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { refreshAnnotationEntries } from "./annotation-entries";
import { personEntries, sourceEntries, termEntries } from "./fill/apparatus-entries";
import { interpretationEntries, positionEntries, questionEntries } from "./fill/debate-entries";
import { essayTextEntries, type SearchedParagraph, searchedText } from "./fill/essay-text-entries";
import { claimEntries, noteEntries, paragraphEntries } from "./fill/text-entries";
import { forEverybody, forOthers } from "./policy";

/**
 * Grows when the same map would give other entries: with a change of lib/search/fill or of the functions search_* in
 * the database. Entries of an older version are made anew by the next refresh.
 */
export const fillVersion = 4;

/** A large map takes its time; see docs/decisions/0009. */
const longestRefresh = { timeout: 30 * 60_000, maxWait: 60_000 };

const columns = Prisma.raw(
  "audience, essay_id, kind, key, title, body, paragraph, section_key, claim_key, question_key, interpretation_key, stance, provenance, claim_type, modality, source_kind",
);

/** The entries that an essay's map and text should have, as a table expression. */
const freshEntries = (essayId: number, searched: readonly SearchedParagraph[]): Prisma.Sql => {
  const ofMap = [
    claimEntries,
    paragraphEntries,
    noteEntries,
    positionEntries,
    questionEntries,
    interpretationEntries,
    sourceEntries,
    personEntries,
    termEntries,
  ].map((select) => select(essayId));
  return Prisma.sql`
    SELECT ${forEverybody} AS audience, of_map.* FROM (${Prisma.join(ofMap, " UNION ALL ")}) AS of_map
    UNION ALL
    ${essayTextEntries(essayId, searched)}`;
};

/** Brings an essay's entries to its map: those that are gone or have changed leave, those that are missing come. */
async function replaceEntries(db: DatabaseSession, essayId: number): Promise<number> {
  const fresh = freshEntries(essayId, await searchedText(db, essayId));
  const removed = await db.$executeRaw`
    DELETE FROM search_entries AS stored
     WHERE stored.essay_id = ${essayId} AND stored.kind <> 'annotation'
       AND NOT EXISTS (
         SELECT FROM (${fresh}) AS fresh
          WHERE fresh.kind = stored.kind AND fresh.key = stored.key AND fresh.audience = stored.audience
            AND (fresh.title, fresh.body, fresh.paragraph, fresh.section_key, fresh.claim_key, fresh.question_key,
                 fresh.interpretation_key, fresh.stance, fresh.provenance, fresh.claim_type, fresh.modality,
                 fresh.source_kind)
                IS NOT DISTINCT FROM
                (stored.title, stored.body, stored.paragraph, stored.section_key, stored.claim_key, stored.question_key,
                 stored.interpretation_key, stored.stance, stored.provenance, stored.claim_type, stored.modality,
                 stored.source_kind))`;
  const added = await db.$executeRaw`
    INSERT INTO search_entries (${columns}, document)
    SELECT fresh.*, search_document(CASE WHEN fresh.kind IN ('claim', 'paragraph') THEN fresh.key END, fresh.title, fresh.body)
      FROM (${fresh}) AS fresh
     WHERE NOT EXISTS (
       SELECT FROM search_entries AS stored
        WHERE stored.essay_id = ${essayId} AND stored.kind = fresh.kind AND stored.key = fresh.key
          AND stored.audience = fresh.audience)
     -- In order, so that what is missing is known before the table grows under the plan's hands.
     ORDER BY fresh.kind, fresh.key, fresh.audience`;
  return removed + added;
}

/** The words that a misspelt one may have been meant to be: letters only, of a length that allows a guess. */
async function replaceWords(db: DatabaseSession, essayId: number): Promise<void> {
  await db.$executeRaw`DELETE FROM search_words WHERE essay_id = ${essayId}`;
  await db.$executeRaw`
    INSERT INTO search_words (essay_id, word, folded, entries)
    SELECT ${essayId}, word, search_fold(word), count(*)
      FROM search_entries AS entry,
           string_to_table(search_plain(entry.title || ' ' || entry.body), ' ') AS word
     WHERE entry.essay_id = ${essayId} AND entry.audience IN (${forEverybody}, ${forOthers})
       AND length(word) BETWEEN 4 AND 40 AND word !~ '[0-9]'
     GROUP BY word`;
}

/**
 * Brings what a search finds of an essay to its stored map, within the caller's transaction. A refresh that finds
 * nothing to do writes nothing.
 */
export async function refreshSearch(db: DatabaseSession, essayId: number): Promise<void> {
  const fill = await db.searchFill.findUnique({ where: { essayId } });
  if (fill && fill.version !== fillVersion) await db.searchEntry.deleteMany({ where: { essayId } });
  const changed = await replaceEntries(db, essayId);
  if (changed > 0) {
    await refreshAnnotationEntries(db, { essayId });
    await replaceWords(db, essayId);
  }
  if (fill?.version === fillVersion) return;
  await db.searchFill.upsert({
    where: { essayId },
    create: { essayId, version: fillVersion },
    update: { version: fillVersion },
  });
}

/**
 * Refreshes every essay whose entries are of another version, or were never made: after an update of the application.
 * @returns the slugs of those essays
 */
export async function refreshStaleSearch(db: Database): Promise<string[]> {
  const stale = await db.essay.findMany({
    where: { NOT: { searchFill: { version: fillVersion } } },
    orderBy: { id: "asc" },
    select: { id: true, slug: true },
  });
  for (const { id } of stale) await db.$transaction((session) => refreshSearch(session, id), longestRefresh);
  return stale.map(({ slug }) => slug);
}
