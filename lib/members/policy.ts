import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { type Role, reaches } from "@/lib/auth/roles";

/** What decides about power over a member. */
export type Subject = { id: string; role: Role };

/**
 * Whether the actor may bar a member from signing in, or let them in again: an editor whoever is less than an editor,
 * an administrator and the operator anybody, nobody themselves.
 */
export function canBan(actor: Actor, subject: Subject): boolean {
  if (!may(actor, "member.ban") || (actor.kind === "member" && actor.id === subject.id)) return false;
  return may(actor, "member.manage") || !reaches(subject.role, "editor");
}
