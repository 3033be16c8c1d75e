import "server-only";
import { type Actor, memberId } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";

/** How many notifications the actor has not read; none for whoever is not a member. */
export async function countUnread(actor: Actor): Promise<number> {
  const id = memberId(actor);
  return id ? database().notification.count({ where: { memberId: id, readAt: null } }) : 0;
}
