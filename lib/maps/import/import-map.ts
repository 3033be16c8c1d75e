import "server-only";
import { markOrphans } from "@/lib/annotations/orphans";
import type { Actor } from "@/lib/auth/actor";
import type { Database, DatabaseSession } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { canImportMap } from "@/lib/essays/policy";
import { type ChangedBy, recordVersions } from "@/lib/history/record";
import { refreshSearch } from "@/lib/search/commands";
import { refreshEssayText } from "@/lib/text/show-edition";
import { compareMaps, isChange, type MapChange } from "../compare";
import type { DebateMap } from "../document";
import { readMap } from "../export";
import { mapPrint } from "../print";
import { writeApparatus } from "./apparatus";
import { writeClaims } from "./claims";
import type { ImportContext, Progress } from "./context";
import { writeDebate } from "./debate";
import { writeOrder } from "./order";
import { removeGone } from "./remove";
import { writeAuthors, writeText } from "./text";

/** A large map on a slow disk takes minutes; nobody waits for longer than this without knowing that it failed. */
const longestImport = { timeout: 30 * 60_000, maxWait: 60_000 };

/** An import of more entries than this changes what the planner should know of the tables. */
const largeImport = 1000;

/** Entries that an import writes or removes. */
function countWork({ collections }: MapChange): number {
  return Object.values(collections).reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  );
}

/** Which file the map was, and when it came: what is edited in the product leaves it as it was. */
const importColumns = (map: DebateMap) => ({ mapPrint: mapPrint(map), importedAt: new Date() });

async function writeEssay(db: DatabaseSession, map: DebateMap, { origin }: ChangedBy): Promise<number> {
  const { slug, title, part, issued, language, about, source } = map.essay;
  const data = {
    title,
    part: part ?? null,
    issued,
    language,
    about,
    sourceKey: source ?? null,
  };
  const imported = importColumns(map);
  const essay = await db.essay.upsert({
    where: { slug },
    create: { slug, ...data, ...imported, revision: 1 },
    update: { ...data, ...(origin === "import" ? imported : {}), revision: { increment: 1 } },
    select: { id: true },
  });
  return essay.id;
}

/** What an import did, and how many of the members’ notes have lost what they were about. */
export type MapReport = MapChange & { orphanedNotes: number };

/** A change of a stored map: what it was (null: nothing), what it becomes, and by whom. */
export type MapWriting = {
  before: DebateMap | null;
  map: DebateMap;
  change: MapChange;
  by: ChangedBy;
  onProgress?: Progress;
};

/** Lets one change of an essay’s map wait for the other, to the end of the transaction. */
export async function lockMap(db: DatabaseSession, slug: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`map:${slug}`}, 0))`;
}

/**
 * Writes what changes from one version of a map to the next, with all that hangs on it. The map must be locked.
 * @returns how many of the members’ notes have lost what they were about
 */
export async function writeMap(
  db: DatabaseSession,
  { before, map, change, by, onProgress = () => {} }: MapWriting,
): Promise<number> {
  const total = countWork(change);
  let done = 0;
  const none = new Map<string, number>();
  const context: ImportContext = {
    db,
    essayId: await writeEssay(db, map, by),
    ids: {
      sources: none,
      people: none,
      interpretations: none,
      citations: none,
      questions: none,
      claims: none,
    },
    paragraphIds: new Map(),
    wrote(n, what) {
      done += n;
      onProgress(done, total, what);
    },
  };
  await writeAuthors(context, map);
  await writeText(context, map, change);
  const paragraphs = await db.paragraph.findMany({
    where: { essayId: context.essayId },
    select: { id: true, number: true },
  });
  context.paragraphIds = new Map(paragraphs.map(({ id, number }) => [number, id]));
  await writeApparatus(context, map, change);
  await writeClaims(context, map, change);
  await writeDebate(context, map, change);
  await removeGone(context, change);
  await writeOrder(context, map);
  if (before) await recordVersions(db, context.essayId, { before, change, by });
  const orphanedNotes = await markOrphans(db, context.essayId);
  await refreshEssayText(db, context.essayId);
  await refreshSearch(db, context.essayId);
  return orphanedNotes;
}

/**
 * Brings the database to a sound map, by key, in one transaction: all of it or nothing.
 * The essay's revision grows by one if anything changed, and every cached page of it is then renewed.
 * Two imports of one essay wait for each other.
 * @throws AppError `forbidden` for anyone but the operator
 */
export async function importMap(actor: Actor, db: Database, map: DebateMap, onProgress?: Progress): Promise<MapReport> {
  if (!canImportMap(actor)) throw new AppError("forbidden", "Only the operator of this installation can import a map.");
  const change = await db.$transaction(async (session) => {
    await lockMap(session, map.essay.slug);
    const before = await readMap(session, map.essay.slug);
    const found = compareMaps(before, map);
    const orphanedNotes = isChange(found)
      ? await writeMap(session, { before, map, change: found, by: { origin: "import" }, onProgress })
      : 0;
    return { ...found, orphanedNotes };
  }, longestImport);
  // Until autovacuum gets round to it the planner takes the tables for small, and a page of a large map takes a minute.
  if (countWork(change) > largeImport) await db.$executeRaw`ANALYZE`;
  return change;
}
