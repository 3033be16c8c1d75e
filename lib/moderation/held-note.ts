import "server-only";
import { annotationPath } from "@/lib/addresses";
import type { AnnotationRights, AnnotationState } from "@/lib/annotations/annotation";
import { moderates, readableBy, rightsOver, stateOf } from "@/lib/annotations/policy";
import type { Member } from "@/lib/auth/actor";
import { type DatabaseSession, database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { groupStanding } from "@/lib/groups/membership";

const select = {
  id: true,
  authorId: true,
  visibility: true,
  groupId: true,
  parentId: true,
  version: true,
  hiddenAt: true,
  hiddenById: true,
  withdrawnAt: true,
  pending: true,
  essay: { select: { slug: true } },
} as const satisfies Prisma.AnnotationSelect;

/** A note about which somebody is to decide, held still until the transaction ends. */
export type HeldNote = Prisma.AnnotationGetPayload<{ select: typeof select }> & {
  state: AnnotationState;
  path: string;
  can: AnnotationRights;
  /** Whether the member may decide over it, and did not write it. */
  decides: boolean;
};

/**
 * A note that the member may read, locked: of two who decide over it at once one comes after the other.
 * @throws AppError `not_found` for one that is not there or that they may not read
 */
export async function holdNote(db: DatabaseSession, member: Member, id: string): Promise<HeldNote> {
  await db.$queryRaw`SELECT FROM "annotations" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const found = await db.annotation.findFirst({ where: { AND: [{ id }, readableBy(member)] }, select });
  if (!found) return notFound("This note");
  const standing = await groupStanding(db, member, found.groupId);
  const state = stateOf(found);
  return {
    ...found,
    state,
    path: annotationPath(found.essay.slug, id),
    can: rightsOver(member, { ...found, state }, standing),
    decides: found.authorId !== member.id && moderates(member, found, standing),
  };
}

/** Does something with a note, held, in one transaction, and gives the page of its own. */
export function withNote(
  member: Member,
  id: string,
  work: (db: DatabaseSession, note: HeldNote) => Promise<void>,
): Promise<string> {
  return database().$transaction(async (db) => {
    const note = await holdNote(db, member, id);
    await work(db, note);
    return note.path;
  });
}
