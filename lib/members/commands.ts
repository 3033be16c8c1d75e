import "server-only";
import { endAllSessions } from "@/lib/accounts/sessions";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMay } from "@/lib/auth/permissions";
import { type Role, toRole } from "@/lib/auth/roles";
import { type DatabaseSession, database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { giveRole } from "@/lib/roles/give-role";
import { canBan, type Subject } from "./policy";

async function findSubject(db: DatabaseSession, id: string): Promise<Subject & { banned: boolean }> {
  const found = await db.member.findUnique({ where: { id }, select: { id: true, role: true, banned: true } });
  return found ? { ...found, role: toRole(found.role) } : notFound("This member");
}

/**
 * Sees to it that an administrator remains who can sign in, once this one is none. Locks the administrators, so that of
 * two who take each other’s role at once one is refused.
 * @throws AppError `conflict` where none would remain
 */
export async function requireAnotherAdministrator(db: DatabaseSession, id: string): Promise<void> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "members" WHERE "role" = 'administrator' AND NOT "banned" ORDER BY "id" FOR UPDATE`;
  if (rows.some((row) => row.id === id) && rows.length === 1)
    throw new AppError("conflict", "This is the last administrator: make another one first.");
}

/**
 * Gives a member any role. Their sessions end.
 * @throws AppError `not_found`, or `conflict` for the last administrator’s role
 */
export async function changeRole(actor: Actor, { id, role }: { id: string; role: Role }): Promise<void> {
  requireMay(actor, "member.manage");
  await database().$transaction(async (db) => {
    if (role !== "administrator") await requireAnotherAdministrator(db, id);
    const { role: before } = await findSubject(db, id);
    if (before === role) return;
    await giveRole(db, id, role);
    await audit(db, actor, { deed: "role given", object: `member ${id}`, detail: { before, role } });
  });
}

/**
 * Bars a member from signing in; their sessions end.
 * @throws AppError `not_found`, `forbidden` for whoever is not the actor’s to bar, `conflict` for the last administrator
 */
export async function banMember(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
  requireMay(actor, "member.ban");
  await database().$transaction(async (db) => {
    await requireAnotherAdministrator(db, id);
    const subject = await findSubject(db, id);
    if (!canBan(actor, subject)) throw new AppError("forbidden", "This member is not yours to disable.");
    if (subject.banned) return;
    await db.member.update({ where: { id }, data: { banned: true, banReason: reason, banExpires: null } });
    await endAllSessions(db, id);
    await audit(db, actor, { deed: "member banned", object: `member ${id}`, reason });
  });
}

/** Lets a member sign in again. */
export async function unbanMember(actor: Actor, { id }: { id: string }): Promise<void> {
  requireMay(actor, "member.ban");
  await database().$transaction(async (db) => {
    const subject = await findSubject(db, id);
    if (!canBan(actor, subject)) throw new AppError("forbidden", "This member is not yours to enable.");
    if (!subject.banned) return;
    await db.member.update({ where: { id }, data: { banned: false, banReason: null, banExpires: null } });
    await audit(db, actor, { deed: "member unbanned", object: `member ${id}` });
  });
}

/** Ends every session of a member. */
export async function endSessionsOf(actor: Actor, { id }: { id: string }): Promise<void> {
  requireMay(actor, "member.manage");
  await database().$transaction(async (db) => {
    await findSubject(db, id);
    await endAllSessions(db, id);
    await audit(db, actor, { deed: "sessions ended", object: `member ${id}` });
  });
}
