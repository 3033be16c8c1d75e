import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";

/**
 * Marks everything that concerns the actor as read, up to what was shown to them.
 * @param upTo later news stays unread
 * @throws AppError `unauthenticated`
 */
export async function markRead(actor: Actor, upTo: Date): Promise<void> {
  const { id } = requireMember(actor, "annotation.write");
  await database().notification.updateMany({
    where: { memberId: id, readAt: null, createdAt: { lte: upTo } },
    data: { readAt: new Date() },
  });
}
