import "server-only";
import { accountPath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { orcidFailedPath, orcidProvider } from "@/lib/auth/orcid";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { openRequestByOrcid } from "@/lib/roles/commands";
import { absoluteUrl } from "@/lib/site";
import { hasPassword, requireProof } from "./proof";

/** Where to go on to ORCID, with the cookie that knows who went. */
export type WayToOrcid = { to: string; cookies: Headers };

const unreachable = "ORCID cannot be reached just now. Try again in a moment, or sign in with your password.";

type Answer = { headers: Headers; response: { url?: string } };

const wayOf = ({ headers: cookies, response: { url } }: Answer): WayToOrcid => {
  if (!url) throw new AppError("unavailable", unreachable);
  return { to: url, cookies };
};

/** Asks Better Auth for the way to ORCID; whatever keeps it from knowing one is said in one sentence. */
async function wayTo(
  to: string,
  ask: (body: {
    provider: string;
    callbackURL: string;
    errorCallbackURL: string;
    disableRedirect: true;
  }) => Promise<unknown>,
) {
  const body = {
    provider: orcidProvider,
    callbackURL: absoluteUrl(to),
    errorCallbackURL: absoluteUrl(orcidFailedPath),
    disableRedirect: true,
  } as const;
  try {
    return wayOf((await ask(body)) as Answer);
  } catch (cause) {
    throw new AppError("unavailable", unreachable, { cause });
  }
}

/** Sends a visitor to ORCID to sign in, and then to a page of this site. */
export const signInWithOrcid = (headers: Headers, to: string): Promise<WayToOrcid> =>
  wayTo(to, (body) => auth().api.signInSocial({ body, headers, returnHeaders: true }));

/**
 * Sends a member to ORCID to connect their iD with their account.
 * @throws AppError `invalid` for a wrong password
 */
export async function connectOrcid(actor: Actor, headers: Headers, password: string): Promise<WayToOrcid> {
  await requireProof(actor, headers, password);
  return wayTo(`${accountPath}?done=orcid`, (body) =>
    auth().api.linkSocialAccount({ body, headers, returnHeaders: true }),
  );
}

/**
 * Writes the ORCID iD of whoever came back from ORCID into their account. For a reader it counts as asking to be made a
 * scholar: an editor decides.
 */
export async function noteOrcid(actor: Actor): Promise<void> {
  const { id } = requireMember(actor, "account.own");
  const db = database();
  const account = await db.account.findFirst({ where: { userId: id, providerId: orcidProvider } });
  if (!account) return;
  const { count } = await db.member.updateMany({
    where: { id, orcid: null },
    data: { orcid: account.accountId },
  });
  if (count === 1) await openRequestByOrcid(actor, account.accountId);
}

/**
 * Takes the ORCID iD out of the actor’s account: they sign in with their password from then on.
 * @throws AppError `forbidden` for whoever has no password, `not_found` where there is none to take out
 */
export async function disconnectOrcid(actor: Actor, headers: Headers, password: string): Promise<void> {
  const { id } = requireMember(actor, "account.own");
  if (!(await hasPassword(id)))
    throw new AppError("forbidden", "Without it you could not sign in any more: choose a password first.");
  await requireProof(actor, headers, password);
  const db = database();
  const [{ count }] = await db.$transaction([
    db.account.deleteMany({ where: { userId: id, providerId: orcidProvider } }),
    db.member.update({ where: { id }, data: { orcid: null } }),
  ]);
  if (count === 0) notFound("A connection with ORCID");
}
