import "server-only";
import type { Actor, Member } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { withAuth } from "./with-auth";

/** How fresh a sign-in is that counts as proof, in milliseconds: a quarter of an hour. */
const fresh = 15 * 60 * 1000;

/** Whether a member can sign in with a password; whoever came by ORCID alone has none. */
export async function hasPassword(memberId: string): Promise<boolean> {
  const where = { userId: memberId, providerId: "credential", password: { not: null } };
  return (await database().account.findFirst({ where, select: { id: true } })) !== null;
}

/**
 * The member who acts, if it is proved that it is they who sit there: by their password, or, where they have none, by a
 * sign-in within the last quarter of an hour.
 * @throws AppError `invalid` for a wrong password, `forbidden` where the sign-in is too long ago
 */
export async function requireProof(actor: Actor, headers: Headers, password: string): Promise<Member> {
  const member = requireMember(actor, "account.own");
  if (await hasPassword(member.id)) {
    if (password === "") throw new AppError("invalid", "Type your password: it proves that it is you.");
    await withAuth(() => auth().api.verifyPassword({ body: { password }, headers }));
    return member;
  }
  const found = await auth().api.getSession({ headers });
  if (!found || found.session.createdAt.getTime() < Date.now() - fresh)
    throw new AppError(
      "forbidden",
      "Sign out and in again first: it proves that it is you. Then do it within a quarter of an hour.",
    );
  return member;
}
