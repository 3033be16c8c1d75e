import "server-only";
import { type Actor, memberId } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";

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
