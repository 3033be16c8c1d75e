import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { keepSecret, readSecret, takeSecret } from "@/lib/auth/kept-secret";
import { requireMember } from "@/lib/auth/permissions";
import { AppError } from "@/lib/errors";
import { hasPassword } from "./proof";
import { withAuth } from "./with-auth";

/** What an app needs to make codes: the address that it reads as a picture, and the key in it for typing. */
export type FactorKey = { address: string; key: string };

/** The key of an `otpauth:` address, in groups of four. */
const keyOf = (address: string): string =>
  (new URL(address).searchParams.get("secret") ?? "").replace(/.{4}(?=.)/g, "$& ");

/**
 * Begins to set up the second factor. It is not on before a code of it was given.
 * @throws AppError `invalid` for a wrong password, `forbidden` for whoever has none
 */
export async function startSecondFactor(actor: Actor, headers: Headers, password: string): Promise<void> {
  const { id } = requireMember(actor, "account.own");
  if (!(await hasPassword(id)))
    throw new AppError("forbidden", "The second factor goes with a password: choose one first.");
  const started = await withAuth(() => auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers }));
  if (started.method === "totp") await keepSecret(id, "second factor", started.totpURI);
}

/** What the actor’s app needs, while they set it up; null after a quarter of an hour, or once it is on. */
export async function factorBeingSetUp(actor: Actor): Promise<FactorKey | null> {
  const address = await readSecret(requireMember(actor, "account.own").id, "second factor");
  return address ? { address, key: keyOf(address) } : null;
}

/**
 * Puts the second factor on, with a code as proof that the app has the key. The session is renewed, and the spare codes
 * wait to be shown.
 * @throws AppError `invalid` for a code that does not fit
 */
export async function confirmSecondFactor(actor: Actor, headers: Headers, code: string): Promise<Headers> {
  const { id } = requireMember(actor, "account.own");
  if (!(await readSecret(id, "second factor")))
    throw new AppError("invalid", "That took too long: start again, with a new key.");
  const { headers: cookies } = await withAuth(() =>
    auth().api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
  );
  const { backupCodes } = await withAuth(() => auth().api.viewBackupCodes({ body: { userId: id } }));
  await takeSecret(id, "second factor");
  await keepSecret(id, "spare codes", backupCodes.join("\n"));
  return cookies;
}

/**
 * Makes new spare codes, which wait to be shown; the old ones are good no longer.
 * @throws AppError `invalid` for a wrong password, or without a second factor
 */
export async function makeSpareCodes(actor: Actor, headers: Headers, password: string): Promise<void> {
  const { id } = requireMember(actor, "account.own");
  const { backupCodes } = await withAuth(() => auth().api.generateBackupCodes({ body: { password }, headers }));
  await keepSecret(id, "spare codes", backupCodes.join("\n"));
}

/** The actor’s spare codes, shown to them once; null where they were. */
export async function takeSpareCodes(actor: Actor): Promise<string[] | null> {
  const codes = await takeSecret(requireMember(actor, "account.own").id, "spare codes");
  return codes?.split("\n") ?? null;
}

/**
 * Turns the second factor off. The session is renewed.
 * @throws AppError `invalid` for a wrong password
 */
export async function endSecondFactor(actor: Actor, headers: Headers, password: string): Promise<Headers> {
  requireMember(actor, "account.own");
  const { headers: cookies } = await withAuth(() =>
    auth().api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  );
  return cookies;
}
