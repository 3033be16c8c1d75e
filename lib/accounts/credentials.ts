import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { tellOfNewAddress } from "@/lib/auth/letters";
import { voidLinks } from "@/lib/auth/one-time-links";
import { isOrcidAddress } from "@/lib/auth/orcid";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { ChangePasswordInput, NewAddressInput } from "./own-schema";
import { hasPassword, requireProof } from "./proof";
import { withAuth } from "./with-auth";

/**
 * Changes the actor’s password, or sets a first one. All their sessions end but the one that says so, which is renewed.
 * @throws AppError `invalid` for a wrong password
 */
export async function changePassword(
  actor: Actor,
  headers: Headers,
  { current, password }: ChangePasswordInput,
): Promise<Headers> {
  const member = requireMember(actor, "account.own");
  if (!(await hasPassword(member.id))) {
    await requireProof(actor, headers, current);
    await withAuth(() => auth().api.setPassword({ body: { newPassword: password }, headers }));
    return new Headers();
  }
  const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
  const { headers: cookies } = await withAuth(() => auth().api.changePassword({ body, headers, returnHeaders: true }));
  await voidLinks(database(), member.id);
  return cookies;
}

/**
 * Has a link sent to the address that the actor’s account is to be bound to. Nothing changes until it is opened. The
 * answer is the same for an address that has an account.
 * @throws AppError `invalid` for a wrong password or the same address
 */
export async function askForNewAddress(
  actor: Actor,
  headers: Headers,
  { email, password }: NewAddressInput,
): Promise<void> {
  const { id } = await requireProof(actor, headers, password);
  const { email: now } = await database().member.findUniqueOrThrow({ where: { id }, select: { email: true } });
  if (email === now) throw new AppError("invalid", "This is the address that your account has.");
  await withAuth(() => auth().api.changeEmail({ body: { newEmail: email }, headers }));
  if (!isOrcidAddress(now)) tellOfNewAddress(now);
}
