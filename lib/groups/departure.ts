import "server-only";
import type { DatabaseSession } from "@/lib/db/client";

/** A group that a member owns alone. */
export type SolelyOwned = { id: string; name: string /** Whether anybody else belongs to it. */; shared: boolean };

/** The groups that would have no owner without a member. */
export async function listSolelyOwned(db: DatabaseSession, memberId: string): Promise<SolelyOwned[]> {
  const groups = await db.group.findMany({
    where: {
      members: { some: { memberId, role: "owner" }, none: { memberId: { not: memberId }, role: "owner" } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, _count: { select: { members: true } } },
  });
  return groups.map(({ id, name, _count }) => ({ id, name, shared: _count.members > 1 }));
}

/**
 * What becomes of the groups of a member who leaves the installation: those that they own alone are archived, so that
 * the others can go on reading, or go where there are no others.
 */
export async function leaveBehindGroups(db: DatabaseSession, memberId: string): Promise<void> {
  for (const { id, shared } of await listSolelyOwned(db, memberId)) {
    if (shared) await db.group.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: new Date() } });
    else await db.group.delete({ where: { id } });
  }
}
