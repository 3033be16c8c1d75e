import "server-only";
import { type Actor, memberId } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { NewsItem } from "./notification";

/** How many notifications the actor has not read; none for whoever is not a member. */
export async function countUnread(actor: Actor): Promise<number> {
  const id = memberId(actor);
  return id ? database().notification.count({ where: { memberId: id, readAt: null } }) : 0;
}

/** How many are shown; what is older has been seen or missed. */
const shownAtMost = 200;

/**
 * What concerns the actor, the newest first.
 * @throws AppError `unauthenticated`
 */
export async function readNews(actor: Actor): Promise<NewsItem[]> {
  const { id } = requireMember(actor, "annotation.write");
  const rows = await database().notification.findMany({
    where: { memberId: id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: shownAtMost,
    select: { id: true, sentence: true, path: true, createdAt: true, readAt: true },
  });
  return rows.map(({ readAt, ...row }) => ({ ...row, unread: readAt === null }));
}
