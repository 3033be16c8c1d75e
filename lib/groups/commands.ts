import "server-only";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { holdGroup } from "./membership";
import { groupRights } from "./policy";
import type { CreateGroupInput, EditGroupInput } from "./schema";

/**
 * Founds a group, with its founder as owner.
 * @returns its id
 * @throws AppError `unauthenticated`, or `forbidden` for readers
 */
export async function createGroup(actor: Actor, input: CreateGroupInput): Promise<string> {
  const { id: memberId } = requireMember(actor, "group.create");
  const { id } = await database().group.create({
    data: { ...input, members: { create: { memberId, role: "owner" } } },
    select: { id: true },
  });
  return id;
}

/**
 * Gives a group another name, or other words about it.
 * @throws AppError `not_found` for a group that is not theirs, `forbidden` for whoever does not own it
 */
export async function editGroup(actor: Actor, { group, ...data }: EditGroupInput): Promise<void> {
  const member = requireMember(actor, "group.join");
  await database().$transaction(async (db) => {
    const { standing } = await holdGroup(db, member, group);
    if (!groupRights(standing).edit) throw new AppError("forbidden", ownersOnly(standing.archived));
    await db.group.update({ where: { id: group }, data });
  });
}

/**
 * Archives a group: from then on it is read, and nothing is written there. Its invitations are good no longer.
 * @throws AppError `not_found` for a group that is not theirs, `forbidden` for whoever does not own it
 */
export async function archiveGroup(actor: Actor, { group }: { group: string }): Promise<void> {
  const member = requireMember(actor, "group.join");
  await database().$transaction(async (db) => {
    const { standing } = await holdGroup(db, member, group);
    if (!groupRights(standing).archive) throw new AppError("forbidden", ownersOnly(standing.archived));
    await db.group.update({ where: { id: group }, data: { archivedAt: new Date() } });
    await audit(db, member, { deed: "group archived", object: `group ${group}` });
  });
}

const ownersOnly = (archived: boolean): string =>
  archived ? "This group is archived: it stays as it is." : "Only an owner of the group can do this.";
