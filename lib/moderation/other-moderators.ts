import "server-only";
import { leastRole } from "@/lib/auth/permissions";
import { reaches, roles } from "@/lib/auth/roles";
import type { DatabaseSession } from "@/lib/db/client";
import { moderatingRoles } from "@/lib/groups/policy";
import type { Appealed } from "./policy";

const deciding = roles.filter((role) => reaches(role, leastRole["moderation.decide"]));

/** How many could decide an appeal besides the note's author and whoever hid it: those who can sign in. */
export function countOtherModerators(
  db: DatabaseSession,
  { authorId, hiddenById, groupId }: Appealed & { groupId: string | null },
): Promise<number> {
  const notIn = [authorId, hiddenById].filter((id) => id !== null);
  if (groupId === null) return db.member.count({ where: { role: { in: deciding }, banned: false, id: { notIn } } });
  return db.groupMember.count({
    where: { groupId, role: { in: [...moderatingRoles] }, member: { banned: false }, memberId: { notIn } },
  });
}
