import "server-only";
import type { Member } from "@/lib/auth/actor";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";

/**
 * A group of the member's that still takes notes.
 * @throws AppError `not_found` for a group that is not theirs, `forbidden` for an archived one
 */
export async function requireOpenGroup(db: DatabaseSession, member: Member, groupId: string): Promise<void> {
  const group = await db.group.findFirst({
    where: { id: groupId, members: { some: { memberId: member.id } } },
    select: { archivedAt: true },
  });
  if (!group) return notFound("This group");
  if (group.archivedAt)
    throw new AppError("forbidden", "This group is archived: it can be read, and takes no new notes.");
}
