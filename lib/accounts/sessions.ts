import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { voidLinks } from "@/lib/auth/one-time-links";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { describeUserAgent } from "./user-agent";

/** A browser in which a member is signed in. */
export type OpenSession = {
  id: string;
  /** In words: “Firefox on Windows”. */
  where: string;
  since: Date;
  /** To the day: that often its use is noted. */
  lastUsed: Date;
  /** Whether it is the one that asks. */
  current: boolean;
};

async function currentSession(headers: Headers): Promise<string | null> {
  return (await auth().api.getSession({ headers }))?.session.id ?? null;
}

/** The actor’s open sessions, the one that asks first, then by their last use. */
export async function listSessions(actor: Actor, headers: Headers): Promise<OpenSession[]> {
  const { id: userId } = requireMember(actor, "account.own");
  const current = await currentSession(headers);
  const rows = await database().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: { id: true, userAgent: true, createdAt: true, updatedAt: true },
  });
  const sessions = rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    where: describeUserAgent(userAgent),
    since: createdAt,
    lastUsed: updatedAt,
    current: id === current,
  }));
  return sessions.sort((a, b) => Number(b.current) - Number(a.current));
}

/**
 * Ends one of the actor’s sessions.
 * @throws AppError `not_found` for a session that is not theirs
 */
export async function endSession(actor: Actor, id: string): Promise<void> {
  const { id: userId } = requireMember(actor, "account.own");
  const { count } = await database().session.deleteMany({ where: { id, userId } });
  if (count === 0) notFound("This session");
}

/** Ends all of the actor’s sessions but the one that asks. */
export async function endOtherSessions(actor: Actor, headers: Headers): Promise<void> {
  const { id: userId } = requireMember(actor, "account.own");
  const current = await currentSession(headers);
  await database().session.deleteMany({ where: { userId, ...(current ? { id: { not: current } } : {}) } });
}

/** Ends every session of a member, and every sign-in that is under way, in the transaction in which it is called for. */
export async function endAllSessions(db: DatabaseSession, memberId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId: memberId } });
  await voidLinks(db, memberId);
}
