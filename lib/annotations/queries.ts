import "server-only";
import { z } from "zod";
import { type Actor, visitor } from "@/lib/auth/actor";
import { toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { groupStandings } from "@/lib/groups/membership";
import { type GroupStanding, outsider } from "@/lib/groups/policy";
import { hasPublicPage } from "@/lib/scholars/policy";
import { cslItemSchema } from "@/lib/sources/csl";
import { readableText } from "@/lib/text/policy";
import type { About } from "./about";
import { type Annotation, type AnnotationWording, type Thread, toThreads } from "./annotation";
import { readableBy, rightsOver, stateOf } from "./policy";

/** What of an annotation is read. */
export const annotationSelect = {
  id: true,
  kind: true,
  visibility: true,
  groupId: true,
  group: { select: { id: true, name: true } },
  authorId: true,
  author: {
    select: { id: true, name: true, role: true, profilePublic: true, banned: true, emailVerified: true },
  },
  target: true,
  targetKey: true,
  paragraph: true,
  exact: true,
  formerWords: true,
  orphan: true,
  body: true,
  tags: true,
  relation: true,
  linkedClaim: true,
  sources: { orderBy: { ordinal: "asc" }, select: { sourceKey: true, csl: true, locator: true } },
  version: true,
  createdAt: true,
  editedAt: true,
  withdrawnAt: true,
  pending: true,
  hiddenAt: true,
  hiddenReason: true,
  parentId: true,
  rootId: true,
  essayId: true,
  essay: { select: { textFor: true } },
} as const satisfies Prisma.AnnotationSelect;

/** An annotation as it is read. */
export type AnnotationRow = Prisma.AnnotationGetPayload<{ select: typeof annotationSelect }>;

/** The records of the map's works that annotations cite, by key. */
async function worksOf(essayId: number, rows: readonly AnnotationRow[]): Promise<Map<string, unknown>> {
  const keys = rows.flatMap(({ sources }) => sources.flatMap(({ sourceKey }) => sourceKey ?? []));
  if (keys.length === 0) return new Map();
  const found = await database().source.findMany({
    where: { essayId, key: { in: keys } },
    select: { key: true, csl: true },
  });
  return new Map(found.map(({ key, csl }) => [key, csl]));
}

/** The words of a note are the essay’s: they are for those who may read its text, whoever may read the note. */
const mayReadWords = (actor: Actor, { textFor }: AnnotationRow["essay"]): boolean =>
  textFor !== null && readableText(actor, textFor) === "all";

function toAnnotation(
  actor: Actor,
  row: AnnotationRow,
  works: ReadonlyMap<string, unknown>,
  standing: GroupStanding,
): Annotation {
  const state = stateOf(row);
  const words = mayReadWords(actor, row.essay);
  const { author, parentId, rootId, relation, linkedClaim, sources } = row;
  return {
    id: row.id,
    kind: row.kind,
    visibility: row.visibility,
    group: row.group,
    author: author && {
      id: author.id,
      name: author.name,
      role: toRole(author.role),
      hasPage: hasPublicPage(author),
    },
    target: row.target,
    targetKey: row.targetKey,
    paragraph: row.paragraph,
    exact: words ? row.exact : null,
    formerWords: words ? row.formerWords : null,
    orphan: row.orphan,
    body: row.body,
    tags: row.tags,
    link: relation && linkedClaim ? { relation, claim: linkedClaim } : null,
    sources: sources.flatMap(({ sourceKey, csl, locator }) => {
      const record = sourceKey === null ? csl : works.get(sourceKey);
      return record ? [{ source: sourceKey, csl: cslItemSchema.parse(record), locator }] : [];
    }),
    version: row.version,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    state,
    hiddenReason: row.hiddenReason,
    parent: parentId,
    root: rootId,
    can: rightsOver(actor, { ...row, state }, standing),
  };
}

/** Turns rows that the actor may read into what pages show: with the works that they cite, and what may be done with them. */
export async function toAnnotations(
  actor: Actor,
  essayId: number,
  rows: readonly AnnotationRow[],
): Promise<Annotation[]> {
  const groups = rows.map(({ groupId }) => groupId);
  const [works, standings] = await Promise.all([worksOf(essayId, rows), groupStandings(database(), actor, groups)]);
  return rows.map((row) => toAnnotation(actor, row, works, standings.get(row.groupId ?? "") ?? outsider));
}

async function findThreads(actor: Actor, essay: EssayHead, where: Prisma.AnnotationWhereInput): Promise<Thread[]> {
  const rows = await database().annotation.findMany({
    where: { AND: [{ essayId: essay.id }, where, readableBy(actor)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: annotationSelect,
  });
  return toThreads(await toAnnotations(actor, essay.id, rows));
}

/** What is about something; at a paragraph, whatever stands at it. */
const aboutWhere = (about: About): Prisma.AnnotationWhereInput =>
  about.target === "paragraph" ? { paragraph: about.paragraph } : { target: about.target, targetKey: about.key };

/** What members wrote about something, as far as the actor may read it, in threads, the eldest first. */
export const readThreads = (actor: Actor, essay: EssayHead, about: About): Promise<Thread[]> =>
  findThreads(actor, essay, aboutWhere(about));

/** So many threads are the latest. */
const latest = 50;

/** The latest threads of an essay, the youngest first, as far as the actor may read them. */
export async function readLatestThreads(actor: Actor, essay: EssayHead): Promise<Thread[]> {
  const roots = await database().annotation.findMany({
    where: { AND: [{ essayId: essay.id, parentId: null }, readableBy(actor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: latest,
    select: { id: true },
  });
  const ids = roots.map(({ id }) => id);
  return (await findThreads(actor, essay, { OR: [{ id: { in: ids } }, { rootId: { in: ids } }] })).reverse();
}

/** Notes on other claims that say how these stand to a claim. */
export const readLinksTo = (actor: Actor, essay: EssayHead, claim: string): Promise<Thread[]> =>
  findThreads(actor, essay, { kind: "link", linkedClaim: claim, targetKey: { not: claim } });

/**
 * Notes that have lost what they were about, in threads: the actor’s own; all that they may read, if they may give
 * them another place.
 */
export async function readOrphans(actor: Actor, essay: EssayHead): Promise<Thread[]> {
  const threads = await findThreads(actor, essay, { orphan: true });
  return threads.filter(({ can }) => can.attach);
}

/**
 * An annotation with its whole thread, from the root.
 * @throws AppError `not_found` for one that is not there or that the actor may not read
 */
export async function readThread(
  actor: Actor,
  essay: EssayHead,
  id: string,
): Promise<{ annotation: Annotation; threads: Thread[] }> {
  if (!z.uuid().safeParse(id).success) return notFound("This note");
  const rows = await database().annotation.findMany({
    where: { AND: [{ essayId: essay.id, id }, readableBy(actor)] },
    select: annotationSelect,
  });
  const [annotation] = await toAnnotations(actor, essay.id, rows);
  if (!annotation) return notFound("This note");
  const root = annotation.root ?? annotation.id;
  return { annotation, threads: await findThreads(actor, essay, { OR: [{ id: root }, { rootId: root }] }) };
}

/**
 * Every wording of an annotation, the last first.
 * @throws AppError `not_found` for one that is not there or that the actor may not read
 */
export async function readWordings(actor: Actor, essay: EssayHead, id: string): Promise<AnnotationWording[]> {
  if (!z.uuid().safeParse(id).success) return notFound("This note");
  const rows = await database().annotationVersion.findMany({
    where: { annotation: { AND: [{ essayId: essay.id, id }, readableBy(actor)] } },
    orderBy: { number: "desc" },
    select: { number: true, kind: true, body: true, tags: true, at: true, editor: { select: { name: true } } },
  });
  if (rows.length === 0) return notFound("This note");
  return rows.map(({ editor, ...row }) => ({ ...row, editor: editor?.name ?? null }));
}

/** How many notes a feed holds. */
const inFeed = 100;

/** The latest notes on an essay that everybody may read, the newest first. */
export async function readPublicAnnotations(essay: EssayHead): Promise<Annotation[]> {
  const rows = await database().annotation.findMany({
    where: { AND: [{ essayId: essay.id }, readableBy(visitor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: inFeed,
    select: annotationSelect,
  });
  return toAnnotations(visitor, essay.id, rows);
}
