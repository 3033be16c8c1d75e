import "server-only";
import { type Actor, type Member, memberId } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { type GroupRole, type GroupStanding, outsider } from "./policy";

/** How the actor stands to some groups, by id; to those that are not among them as an outsider. */
export async function groupStandings(
  db: DatabaseSession,
  actor: Actor,
  groupIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, GroupStanding>> {
  const ids = [...new Set(groupIds.filter((id) => id !== null))];
  const id = memberId(actor);
  if (id === null || ids.length === 0) return new Map();
  const rows = await db.groupMember.findMany({
    where: { memberId: id, groupId: { in: ids } },
    select: { groupId: true, role: true, group: { select: { archivedAt: true } } },
  });
  return new Map(rows.map(({ groupId, role, group }) => [groupId, { role, archived: group.archivedAt !== null }]));
}

/** How the actor stands to the group of an annotation; as an outsider to none. */
export async function groupStanding(db: DatabaseSession, actor: Actor, groupId: string | null): Promise<GroupStanding> {
  if (groupId === null) return outsider;
  return (await groupStandings(db, actor, [groupId])).get(groupId) ?? outsider;
}

/** A group of the member's, held still until the transaction ends. */
export type HeldGroup = { id: string; name: string; standing: GroupStanding & { role: GroupRole } };

/**
 * A group of the member's, locked: of those who change its members or its state at once one goes after the other.
 * Writing in it goes on, but for what `requireOpenGroup` guards.
 * @throws AppError `not_found` for a group that is not theirs
 */
export async function holdGroup(db: DatabaseSession, member: Member, id: string): Promise<HeldGroup> {
  await db.$queryRaw`SELECT FROM "groups" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const found = await db.groupMember.findUnique({
    where: { groupId_memberId: { groupId: id, memberId: member.id } },
    select: { role: true, group: { select: { name: true, archivedAt: true } } },
  });
  if (!found) return notFound("This group");
  const { role, group } = found;
  return { id, name: group.name, standing: { role, archived: group.archivedAt !== null } };
}

/**
 * A group of the member's that still takes notes, and goes on doing so until the transaction ends.
 * @throws AppError `not_found` for a group that is not theirs, `forbidden` for an archived one
 */
export async function requireOpenGroup(db: DatabaseSession, member: Member, groupId: string): Promise<void> {
  // Whoever archives the group, or removes the member, waits; or came before, and is seen by what is read next.
  await db.$queryRaw`SELECT FROM "groups" WHERE "id" = ${groupId}::uuid FOR SHARE`;
  const group = await db.group.findFirst({
    where: { id: groupId, members: { some: { memberId: member.id } } },
    select: { archivedAt: true },
  });
  if (!group) return notFound("This group");
  if (group.archivedAt)
    throw new AppError("forbidden", "This group is archived: it can be read, and takes no new notes.");
}
