import "server-only";
import type { Member } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { DatabaseSession } from "@/lib/db/client";
import { readSettings } from "@/lib/settings/settings";

/** Whether a member's next public note waits for a moderator: so do the first few of a new member, where that is set. */
export async function waitsForModerator(db: DatabaseSession, member: Member): Promise<boolean> {
  const { preModerated } = await readSettings(db);
  if (preModerated === 0 || may(member, "moderation.decide")) return false;
  const letThrough = await db.annotation.count({
    where: { authorId: member.id, visibility: "public", pending: false, hiddenAt: null },
  });
  return letThrough < preModerated;
}
