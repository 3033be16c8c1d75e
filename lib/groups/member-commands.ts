import "server-only";
import { audit } from "@/lib/audit/audit";
import { type Actor, type Member, memberId } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { withdrawLinks } from "./invitation-rows";
import { holdGroup } from "./membership";
import { type GroupRole, groupRights, mayRemove } from "./policy";
import type { GiveGroupRoleInput, GroupMemberInput } from "./schema";

/**
 * Sees to it that a group keeps an owner who can sign in. The group is held, so that of two owners who leave at once
 * the second is refused.
 * @throws AppError `conflict`
 */
async function requireAnotherOwner(db: DatabaseSession, groupId: string, leaving: string): Promise<void> {
  const others = await db.groupMember.count({
    where: { groupId, role: "owner", memberId: { not: leaving }, member: { banned: false } },
  });
  if (others === 0)
    throw new AppError(
      "conflict",
      "You are the last owner of this group: make somebody else an owner first, or archive the group.",
    );
}

/** Somebody in a group. @throws AppError `not_found` */
async function findFellow(
  db: DatabaseSession,
  groupId: string,
  id: string,
): Promise<{ name: string; role: GroupRole }> {
  const found = await db.groupMember.findUnique({
    where: { groupId_memberId: { groupId, memberId: id } },
    select: { role: true, member: { select: { name: true } } },
  });
  return found ? { role: found.role, name: found.member.name } : notFound("This member of the group");
}

const takeOut = (db: DatabaseSession, groupId: string, id: string) =>
  db.groupMember.delete({ where: { groupId_memberId: { groupId, memberId: id } } });

/**
 * Leaves a group. What was written there stays, and its author still reads it.
 * @throws AppError `not_found` for a group that is not theirs, `conflict` for the last owner of one that goes on
 */
export async function leaveGroup(actor: Actor, { group }: { group: string }): Promise<void> {
  const member = requireMember(actor, "group.join");
  await database().$transaction(async (db) => {
    const { standing } = await holdGroup(db, member, group);
    if (standing.role === "owner" && !standing.archived) await requireAnotherOwner(db, group, member.id);
    await takeOut(db, group, member.id);
  });
}

/**
 * Removes somebody from a group. Links that are out lead in no longer: the removed may have one.
 * @throws AppError `not_found` for a group that is not theirs or somebody who is not in it, `forbidden`
 */
export async function removeFromGroup(actor: Actor, { group, member: id }: GroupMemberInput): Promise<void> {
  const member = requireMember(actor, "group.join");
  await database().$transaction(async (db) => {
    const { standing } = await holdGroup(db, member, group);
    const { role, name } = await findFellow(db, group, id);
    if (id === member.id) throw new AppError("invalid", "To go yourself, leave the group.");
    if (!mayRemove(standing, role))
      throw new AppError("forbidden", "Owners remove anybody from a group, its moderators members.");
    await takeOut(db, group, id);
    await withdrawLinks(db, group);
    await audit(db, member, {
      deed: "group member removed",
      object: `member ${id}`,
      detail: { name, group },
    });
  });
}

/** An owner who wants to be less than that needs another one; anybody else's role is theirs to give. */
async function requireOwnerStays(db: DatabaseSession, actor: Member, { group, member, role }: GiveGroupRoleInput) {
  if (memberId(actor) === member && role !== "owner") await requireAnotherOwner(db, group, member);
}

/**
 * Makes somebody owner, moderator or member of a group.
 * @throws AppError `not_found`, `forbidden` for whoever does not own the group, `conflict` for the last owner
 */
export async function giveGroupRole(actor: Actor, input: GiveGroupRoleInput): Promise<void> {
  const member = requireMember(actor, "group.join");
  const { group, member: id, role } = input;
  await database().$transaction(async (db) => {
    const { standing } = await holdGroup(db, member, group);
    const { role: before, name } = await findFellow(db, group, id);
    if (!groupRights(standing).changeRoles)
      throw new AppError("forbidden", "Roles in a group are given by its owners, as long as it goes on.");
    if (before === role) return;
    await requireOwnerStays(db, member, input);
    await db.groupMember.update({ where: { groupId_memberId: { groupId: group, memberId: id } }, data: { role } });
    await audit(db, member, {
      deed: "group role given",
      object: `member ${id}`,
      detail: { name, group, before, role },
    });
  });
}
