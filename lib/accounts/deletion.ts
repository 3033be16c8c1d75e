import "server-only";
import { leaveBehindNotes } from "@/lib/annotations/departure";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { leaveBehindGroups, listSolelyOwned, type SolelyOwned } from "@/lib/groups/departure";
import { requireAnotherAdministrator } from "@/lib/members/commands";
import type { DeleteAccountInput } from "./own-schema";
import { requireProof } from "./proof";
import { endAllSessions } from "./sessions";
import { signOut } from "./sign-in";

/** Deleting somebody with many notes takes its time. */
const longest = { timeout: 60_000, maxWait: 10_000 };

/** What an account leaves behind: notes that others can read, and groups that it owns alone. */
export type Legacy = { notes: number; groups: SolelyOwned[] };

/** What the actor’s account would leave behind. */
export async function readLegacy(actor: Actor): Promise<Legacy> {
  const { id } = requireMember(actor, "account.own");
  const db = database();
  const where = { authorId: id, visibility: { not: "private" as const }, withdrawnAt: null };
  const [notes, groups] = await Promise.all([db.annotation.count({ where }), listSolelyOwned(db, id)]);
  return { notes, groups };
}

/**
 * Deletes the actor’s account and what is theirs alone. Checks and proposals stay without their name, and so do notes
 * that others can read, if they wish; the log keeps what was done with power over others.
 * @returns the cookies that end the session in their browser
 * @throws AppError `invalid` for a wrong password, `conflict` for the last administrator
 */
export async function deleteAccount(
  actor: Actor,
  headers: Headers,
  { password, notes }: DeleteAccountInput,
): Promise<Headers> {
  const { id } = await requireProof(requireMember(actor, "account.own"), headers, password);
  await database().$transaction(async (db) => {
    await requireAnotherAdministrator(db, id);
    await leaveBehindNotes(db, id, notes);
    await leaveBehindGroups(db, id);
    await endAllSessions(db, id);
    await db.member.delete({ where: { id } });
  }, longest);
  return signOut(headers);
}
