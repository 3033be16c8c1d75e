import "server-only";
import { endAllSessions } from "@/lib/accounts/sessions";
import type { Role } from "@/lib/auth/roles";
import type { DatabaseSession } from "@/lib/db/client";

/** Gives a member a role. All their sessions end: what they may do from then on, they do signed in anew. */
export async function giveRole(db: DatabaseSession, memberId: string, role: Role): Promise<void> {
  await db.member.update({ where: { id: memberId }, data: { role } });
  await endAllSessions(db, memberId);
}
