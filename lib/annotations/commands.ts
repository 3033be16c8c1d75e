import "server-only";
import { annotationPath } from "@/lib/addresses";
import type { Actor, Member } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError, notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { groupStanding, requireOpenGroup } from "@/lib/groups/membership";
import { waitsForModerator } from "@/lib/moderation/pre-moderation";
import { notify } from "@/lib/notifications/notify";
import { refreshAnnotationEntries } from "@/lib/search/annotation-entries";
import { readableBy, requireMayWrite, rightsOver, stateOf } from "./policy";
import type { CreateAnnotationInput, EditAnnotationInput } from "./schema";
import { resolveTarget, type TargetColumns } from "./target";

/** Where an annotation was written: its id, and the page of its own. */
export type Written = { id: string; path: string };

/** What decides where an annotation stands and who reads it. */
type Place = TargetColumns &
  Pick<Prisma.AnnotationUncheckedCreateInput, "visibility" | "groupId" | "parentId" | "rootId">;

const placeSelect = {
  id: true,
  essayId: true,
  authorId: true,
  visibility: true,
  groupId: true,
  rootId: true,
  target: true,
  targetKey: true,
  paragraph: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  version: true,
  hiddenAt: true,
  withdrawnAt: true,
  pending: true,
  essay: { select: { slug: true } },
} as const satisfies Prisma.AnnotationSelect;

type Found = Prisma.AnnotationGetPayload<{ select: typeof placeSelect }>;

/**
 * An annotation that the actor may read.
 * @throws AppError `not_found` for one that is not there or that they may not read
 */
async function findReadable(db: DatabaseSession, actor: Actor, id: string): Promise<Found> {
  const found = await db.annotation.findFirst({ where: { AND: [{ id }, readableBy(actor)] }, select: placeSelect });
  return found ?? notFound("This note");
}

const rights = async (db: DatabaseSession, actor: Actor, found: Found) =>
  rightsOver(actor, { ...found, state: stateOf(found) }, await groupStanding(db, actor, found.groupId));

/** An answer stands where what it answers stands, and is read by those who read that. */
async function placeOfAnswer(
  db: DatabaseSession,
  actor: Member,
  essay: EssayHead,
  parentId: string,
): Promise<Place & { asked: Found }> {
  const asked = await findReadable(db, actor, parentId);
  if (asked.essayId !== essay.id) return notFound("This note");
  requireMayWrite(actor, asked.visibility);
  if (!(await rights(db, actor, asked)).answer) throw new AppError("forbidden", "This note cannot be answered.");
  const { target, targetKey, paragraph, exact, prefix, suffix, start, end, visibility, groupId } = asked;
  const place = { target, targetKey, paragraph, exact, prefix, suffix, start, end, visibility, groupId };
  return { ...place, parentId: asked.id, rootId: asked.rootId ?? asked.id, asked };
}

async function placeOfNew(
  db: DatabaseSession,
  actor: Member,
  essay: EssayHead,
  input: CreateAnnotationInput,
): Promise<Place> {
  requireMayWrite(actor, input.visibility);
  if (input.group) await requireOpenGroup(db, actor, input.group);
  const target = await resolveTarget(db, actor, essay, input);
  return { ...target, visibility: input.visibility, groupId: input.group ?? null, parentId: null, rootId: null };
}

type Content = Pick<CreateAnnotationInput, "kind" | "body" | "tags" | "relation" | "linkedClaim" | "sources">;

/**
 * What an annotation says, as columns.
 * @throws AppError `not_found` for a claim or a source that the map does not have
 */
async function contentColumns(
  db: DatabaseSession,
  essayId: number,
  { kind, body, tags, relation, linkedClaim, sources }: Content,
) {
  if (linkedClaim && !(await db.claim.findUnique({ where: { essayId_key: { essayId, key: linkedClaim } } })))
    return notFound(`Claim ${linkedClaim}`);
  const keys = sources.flatMap(({ source }) => source ?? []);
  const known = await db.source.count({ where: { essayId, key: { in: keys } } });
  if (known !== new Set(keys).size) return notFound("One of the cited works");
  return {
    columns: { kind, body, tags, relation: relation ?? null, linkedClaim: linkedClaim ?? null },
    works: sources.map(({ source, csl, locator }, ordinal) => ({
      ordinal,
      sourceKey: source,
      csl: csl ?? undefined,
      locator,
    })),
  };
}

/**
 * Writes an annotation, or an answer to one.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`
 */
export async function createAnnotation(actor: Actor, input: CreateAnnotationInput): Promise<Written> {
  const member = requireMember(actor, "annotation.write");
  const essay = await findEssay(member, input.essay);
  return database().$transaction(async (db) => {
    const place = input.parent
      ? await placeOfAnswer(db, member, essay, input.parent)
      : { ...(await placeOfNew(db, member, essay, input)), asked: null };
    const { asked, ...columns } = place;
    const { columns: content, works } = await contentColumns(db, essay.id, input);
    const pending = columns.visibility === "public" && (await waitsForModerator(db, member));
    const { id } = await db.annotation.create({
      data: {
        essayId: essay.id,
        authorId: member.id,
        ...columns,
        ...content,
        pending,
        sources: { create: works },
        versions: { create: versionOf(1, member, { ...content, visibility: columns.visibility }) },
      },
      select: { id: true },
    });
    await refreshAnnotationEntries(db, { ids: [id] });
    const path = annotationPath(essay.slug, id);
    if (asked?.authorId && asked.authorId !== member.id && !pending)
      await notify(db, [
        { memberId: asked.authorId, kind: "reply", sentence: `${member.name} answered your note.`, path },
      ]);
    return { id, path };
  });
}

function versionOf(
  number: number,
  editor: Member,
  {
    kind,
    visibility,
    body,
    tags,
  }: Pick<Prisma.AnnotationVersionUncheckedCreateInput, "kind" | "visibility" | "body"> & { tags: string[] },
) {
  return { number, kind, visibility, body, tags, editorId: editor.id };
}

/**
 * Changes what an annotation says. Its former wording is kept.
 * @throws AppError `conflict` where it was changed meanwhile: nothing is overwritten
 */
export async function editAnnotation(actor: Actor, input: EditAnnotationInput): Promise<Written> {
  const member = requireMember(actor, "annotation.write");
  return database().$transaction(async (db) => {
    const found = await findReadable(db, member, input.id);
    if (!(await rights(db, member, found)).edit) throw new AppError("forbidden", "Only its author can change a note.");
    const { columns, works } = await contentColumns(db, found.essayId, input);
    // Other words than those that a moderator let through wait like a new note.
    const waits = found.visibility === "public" && (await waitsForModerator(db, member));
    const { count } = await db.annotation.updateMany({
      where: { id: input.id, version: input.version, hiddenAt: null },
      data: { ...columns, version: { increment: 1 }, editedAt: new Date(), ...(waits ? { pending: true } : {}) },
    });
    if (count === 0)
      throw new AppError(
        "conflict",
        "This note was changed meanwhile, in another window or by another hand. What you typed is still here: compare it with the note as it is now, and send it again.",
      );
    await db.annotationSource.deleteMany({ where: { annotationId: input.id } });
    await db.annotationSource.createMany({ data: works.map((work) => ({ ...work, annotationId: input.id })) });
    const version = versionOf(input.version + 1, member, { ...columns, visibility: found.visibility });
    await db.annotationVersion.create({ data: { annotationId: input.id, ...version } });
    await refreshAnnotationEntries(db, { ids: [input.id] });
    return { id: input.id, path: annotationPath(found.essay.slug, input.id) };
  });
}

/** Takes one's own annotation back, or shows it again. Nothing is deleted, and answers stay. */
async function setWithdrawn(actor: Actor, id: string, withdrawn: boolean): Promise<Written> {
  const member = requireMember(actor, "annotation.write");
  return database().$transaction(async (db) => {
    const found = await findReadable(db, member, id);
    const may = await rights(db, member, found);
    if (!(withdrawn ? may.withdraw : may.restore))
      throw new AppError("forbidden", `Only its author can ${withdrawn ? "withdraw" : "restore"} a note.`);
    await db.annotation.update({ where: { id }, data: { withdrawnAt: withdrawn ? new Date() : null } });
    await refreshAnnotationEntries(db, { ids: [id] });
    return { id, path: annotationPath(found.essay.slug, id) };
  });
}

/** Takes one's own annotation back: nobody else sees it. */
export const withdrawAnnotation = (actor: Actor, id: string): Promise<Written> => setWithdrawn(actor, id, true);

/** Shows one's own annotation again. */
export const restoreAnnotation = (actor: Actor, id: string): Promise<Written> => setWithdrawn(actor, id, false);
