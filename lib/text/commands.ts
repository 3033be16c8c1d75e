import "server-only";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMay } from "@/lib/auth/permissions";
import type { Database, DatabaseSession } from "@/lib/db/client";
import { isStorable } from "@/lib/db/storable";
import { fromDb, toDb } from "@/lib/db/words";
import { AppError, notFound } from "@/lib/errors";
import { paragraphRuns } from "@/lib/essays/essay";
import { refreshSearch } from "@/lib/search/commands";
import type { EssayText } from "./essay-text";
import { claimsIn, isMisnumbered, isOfAnotherEssay } from "./placing";
import type { ReadEssay } from "./read-essay";
import { renumberingNotices } from "./renumbering";
import type { TextReport, TextStanding } from "./report";
import { rereadEdition, writeEssayText } from "./show-edition";
import { standingOf } from "./standing";
import type { TextVisibility } from "./vocabulary";

type Sound = Extract<ReadEssay, { ok: true }>;

/** Importing a text takes seconds; a slow disk may take longer. */
const longestImport = { timeout: 5 * 60_000, maxWait: 60_000 };

async function essayOf(db: DatabaseSession, slug: string) {
  if (!isStorable(slug)) notFound(`An essay with this address`);
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`map:${slug}`}, 0))`;
  const essay = await db.essay.findUnique({
    where: { slug },
    select: {
      id: true,
      textFor: true,
      editions: { where: { shown: true } },
      paragraphs: { orderBy: { number: "asc" }, select: { number: true } },
    },
  });
  return essay ?? notFound(`An essay with the address “${slug}”`);
}

/** Makes an edition the one that is shown, for those who are named, or for signed-in readers if nothing was ever said. */
async function setShown(
  db: DatabaseSession,
  essay: Awaited<ReturnType<typeof essayOf>>,
  editionId: number,
  visibility: TextVisibility | undefined,
) {
  await db.textEdition.updateMany({ where: { essayId: essay.id, shown: true }, data: { shown: false } });
  await db.textEdition.update({ where: { id: editionId }, data: { shown: true } });
  await db.essay.update({
    where: { id: essay.id },
    data: { textFor: visibility ? toDb(visibility) : (essay.textFor ?? "private"), revision: { increment: 1 } },
  });
  await refreshSearch(db, essay.id);
}

/** The text must be the map's: no paragraph that the map does not have, and most of its claims in it, where they belong. */
function needSameEssay(essay: EssayText, numbers: readonly number[], standing: TextStanding): void {
  const known = new Set(numbers);
  const unknown = essay.paragraphs.map(({ number }) => number).filter((number) => !known.has(number));
  if (unknown.length > 0) {
    const message = `The text has paragraphs that the map does not have: ${paragraphRuns(unknown)}. Add them to the map first, with a gist, or correct the numbers.`;
    throw new AppError("invalid", message);
  }
  const all = standing.placed + standing.unplaced.length;
  if (isOfAnotherEssay(standing)) {
    const message = `This seems to be the text of another essay: of the map’s ${all} claims, ${claimsIn(standing)} were found in it. Nothing was changed.`;
    throw new AppError("invalid", message);
  }
  if (isMisnumbered(standing)) {
    const why = renumberingNotices(essay, standing.unplaced).map(({ line, message }) => ` Line ${line}: ${message}`);
    const message = `The paragraphs of this text are not numbered as the map’s are: of its ${all} claims, ${standing.placed} stand in theirs.${why.join("")} Nothing was changed.`;
    throw new AppError("invalid", message);
  }
}

/** Writes a text as the one that is shown, and says how the map stands to it. */
async function show(
  db: DatabaseSession,
  essayId: number,
  numbers: readonly number[],
  essay: EssayText,
): Promise<TextStanding> {
  const placing = await writeEssayText(db, essayId, essay);
  return { ...(await standingOf(db, essayId, numbers, { essay, placing })), orphanedNotes: placing.orphanedNotes };
}

async function addEdition(db: DatabaseSession, essayId: number, read: Sound, fileName: string) {
  const last = await db.textEdition.findFirst({ where: { essayId }, orderBy: { number: "desc" } });
  const { source, format, encoding } = read;
  return db.textEdition.create({
    data: { essayId, number: (last?.number ?? 0) + 1, source, format: toDb(format), encoding, fileName },
  });
}

/**
 * Makes a text the one that an essay shows: blocks, and the place of every claim. The former one is kept. All of it or
 * nothing; the essay's revision grows, so that no cached page is stale.
 * @param visibility who may read it from now on; left out: as it was, and at first signed-in readers only
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` without such an essay; `invalid` for the text of another essay
 */
export async function importText(
  actor: Actor,
  db: Database,
  slug: string,
  read: Sound,
  fileName: string,
  visibility?: TextVisibility,
): Promise<TextReport> {
  requireMay(actor, "text.import");
  return db.$transaction(async (session) => {
    const found = await essayOf(session, slug);
    const { id, editions, paragraphs } = found;
    const [shown] = editions;
    const known = shown !== undefined && shown.source === read.source && shown.format === toDb(read.format);
    const report = await show(
      session,
      id,
      paragraphs.map(({ number }) => number),
      read.essay,
    );
    needSameEssay(
      read.essay,
      paragraphs.map(({ number }) => number),
      report,
    );
    const edition = known ? shown : await addEdition(session, id, read, fileName);
    await setShown(session, found, edition.id, visibility);
    const readers = visibility ?? (found.textFor && fromDb(found.textFor)) ?? "private";
    const detail = { edition: edition.number, file: fileName, readers };
    await audit(session, actor, { deed: "text imported", object: `text of ${slug}`, detail });
    const readersChanged = found.textFor !== null && fromDb(found.textFor) !== readers;
    const notices = [...read.notices, ...renumberingNotices(read.essay, report.unplaced)];
    return { ...report, edition: edition.number, known, readersChanged, notices };
  }, longestImport);
}

/**
 * Shows a former edition of an essay's text again.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` without such an essay or edition
 */
export async function restoreText(
  actor: Actor,
  db: Database,
  slug: string,
  number: number,
  visibility?: TextVisibility,
): Promise<TextReport> {
  requireMay(actor, "text.import");
  return db.$transaction(async (session) => {
    const found = await essayOf(session, slug);
    const { id, paragraphs } = found;
    const edition = await session.textEdition.findUnique({ where: { essayId_number: { essayId: id, number } } });
    if (!edition) return notFound(`Edition ${number} of this essay’s text`);
    const essay = rereadEdition(edition);
    const report = await show(
      session,
      id,
      paragraphs.map((paragraph) => paragraph.number),
      essay,
    );
    await setShown(session, found, edition.id, visibility);
    await audit(session, actor, { deed: "former text shown", object: `text of ${slug}`, detail: { edition: number } });
    const notices = renumberingNotices(essay, report.unplaced);
    return { ...report, edition: edition.number, known: true, readersChanged: false, notices };
  }, longestImport);
}

/**
 * Says who may read an essay's text.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` without such an essay or a text of it
 */
export async function setTextVisibility(
  actor: Actor,
  db: Database,
  slug: string,
  visibility: TextVisibility,
): Promise<void> {
  requireMay(actor, "text.import");
  await db.$transaction(async (session) => {
    const { id, textFor } = await essayOf(session, slug);
    if (textFor === null) notFound(`A text of an essay with the address “${slug}”`);
    await session.essay.update({ where: { id }, data: { textFor: toDb(visibility), revision: { increment: 1 } } });
    await refreshSearch(session, id);
    await audit(session, actor, {
      deed: "text readers changed",
      object: `text of ${slug}`,
      detail: { readers: visibility },
    });
  }, longestImport);
}
