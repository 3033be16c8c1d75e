import "server-only";
import { z } from "zod";
import { type Actor, memberId } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import type { Fellow, Group, GroupEntry, OpenInvitation } from "./group";
import { openInvitations } from "./invitation-rows";
import { type GroupStanding, groupRights, mayRemove } from "./policy";

/** The groups for which the actor may write: their own that are not archived, by name. */
export async function listWritableGroups(actor: Actor): Promise<{ id: string; name: string }[]> {
  const id = memberId(actor);
  if (!id) return [];
  return database().group.findMany({
    where: { archivedAt: null, members: { some: { memberId: id } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** Ids of the groups to which the actor belongs, archived ones too. */
export async function listGroupIds(actor: Actor): Promise<string[]> {
  const id = memberId(actor);
  if (!id) return [];
  const rows = await database().groupMember.findMany({ where: { memberId: id }, select: { groupId: true } });
  return rows.map(({ groupId }) => groupId);
}

/**
 * The groups of the actor, those that go on first, by name.
 * @throws AppError `unauthenticated`
 */
export async function listGroups(actor: Actor): Promise<GroupEntry[]> {
  const { id } = requireMember(actor, "group.join");
  const rows = await database().groupMember.findMany({
    where: { memberId: id },
    orderBy: [{ group: { name: "asc" } }, { groupId: "asc" }],
    select: {
      role: true,
      group: { select: { id: true, name: true, archivedAt: true, _count: { select: { members: true } } } },
    },
  });
  const entries = rows.map(({ role, group: { archivedAt, _count, ...group } }) => ({
    ...group,
    role,
    members: _count.members,
    archived: archivedAt !== null,
  }));
  return entries.sort((a, b) => Number(a.archived) - Number(b.archived));
}

/**
 * A group of the actor's.
 * @throws AppError `unauthenticated`; `not_found` for one that is not there or that is not theirs
 */
export async function readGroup(actor: Actor, id: string): Promise<Group> {
  const member = requireMember(actor, "group.join");
  if (!isId(id)) return notFound("This group");
  const found = await database().groupMember.findUnique({
    where: { groupId_memberId: { groupId: id, memberId: member.id } },
    select: { role: true, group: { include: { _count: { select: { members: true } } } } },
  });
  if (!found) return notFound("This group");
  const { role, group } = found;
  const { _count, ...columns } = group;
  const standing: GroupStanding = { role, archived: group.archivedAt !== null };
  return { ...columns, role, members: _count.members, archived: standing.archived, can: groupRights(standing) };
}

/**
 * Who belongs to a group: owners, moderators, members, each by name.
 * @throws AppError as `readGroup`
 */
export async function listFellows(actor: Actor, groupId: string): Promise<Fellow[]> {
  const { role, archived } = await readGroup(actor, groupId);
  const rows = await database().groupMember.findMany({
    where: { groupId },
    orderBy: [{ role: "asc" }, { member: { name: "asc" } }, { memberId: "asc" }],
    select: { role: true, joinedAt: true, member: { select: { id: true, name: true } } },
  });
  const self = memberId(actor);
  return rows.map(({ role: theirs, joinedAt, member }) => ({
    ...member,
    role: theirs,
    joinedAt,
    self: member.id === self,
    removable: member.id !== self && mayRemove({ role, archived }, theirs),
  }));
}

/**
 * The invitations into a group that are open, the latest first.
 * @throws AppError as `readGroup`; `forbidden` for whoever may not invite there
 */
export async function listOpenInvitations(actor: Actor, groupId: string): Promise<OpenInvitation[]> {
  const { can } = await readGroup(actor, groupId);
  if (!can.moderate) throw new AppError("forbidden", "Owners and moderators see a group’s invitations.");
  const rows = await database().groupInvitation.findMany({
    where: { AND: [{ groupId }, openInvitations()] },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      email: true,
      createdAt: true,
      expiresAt: true,
      uses: true,
      invitedBy: { select: { name: true } },
    },
  });
  return rows.map(({ invitedBy, ...row }) => ({ ...row, invitedBy: invitedBy?.name ?? null }));
}

const isId = (text: string): boolean => z.uuid().safeParse(text).success;
