import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type Role, toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { canBan } from "./policy";

/** Somebody who is barred from signing in, or could be: as an editor sees them, without an address. */
export type Bannable = {
  id: string;
  name: string;
  role: Role;
  banned: boolean;
  /** Why; null where they are not barred. */
  reason: string | null;
  /** Whether the reader of the page may bar them or let them in again. */
  mine: boolean;
};

const select = { id: true, name: true, role: true, banned: true, banReason: true } as const;

type Row = { id: string; name: string; role: string; banned: boolean; banReason: string | null };

function toBannable(actor: Actor, { id, name, role: stored, banned, banReason }: Row): Bannable {
  const role = toRole(stored);
  return { id, name, role, banned, reason: banned ? banReason : null, mine: canBan(actor, { id, role }) };
}

/**
 * A member, for whoever may bar them.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`
 */
export async function readBannable(actor: Actor, id: string): Promise<Bannable> {
  requireMember(actor, "member.ban");
  if (!z.string().min(1).max(200).safeParse(id).success) return notFound("This member");
  const row = await database().member.findUnique({ where: { id }, select });
  return row ? toBannable(actor, row) : notFound("This member");
}

/**
 * Everybody who is barred from signing in, by name.
 * @throws AppError `unauthenticated`, `forbidden`
 */
export async function listBanned(actor: Actor): Promise<Bannable[]> {
  requireMember(actor, "member.ban");
  const rows = await database().member.findMany({
    where: { banned: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select,
  });
  return rows.map((row) => toBannable(actor, row));
}
