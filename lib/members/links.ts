import "server-only";
import { createEmailVerificationToken } from "better-auth/api";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/auth";
import { linkAge, sendConfirmationLink } from "@/lib/auth/letters";
import { catchLink } from "@/lib/auth/one-time-links";
import { requireMay } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { authSecret } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";

/** What a one-time link is for, in words. */
export const linkPurposes = {
  confirmation: "confirm the address",
  password: "choose a new password",
  address: "bind the account to another address",
} as const;

/** A word of {@link linkPurposes}. */
export type LinkPurpose = keyof typeof linkPurposes;

/** A link that is asked for; `email` is the other address, where it is for that. */
export type LinkWish = { id: string; purpose: LinkPurpose; email?: string };

type Owner = { id: string; email: string; emailVerified: boolean };

async function linkToConfirm({ email, emailVerified }: Owner): Promise<string | null> {
  if (emailVerified) throw new AppError("conflict", "This address is confirmed already.");
  return catchLink(() => auth().api.sendVerificationEmail({ body: { email } }));
}

async function linkToOtherAddress({ id, email }: Owner, wished: string | undefined): Promise<string | null> {
  if (!wished) throw new AppError("invalid", "Say to which address.");
  if (await database().member.findUnique({ where: { email: wished }, select: { id: true } }))
    throw new AppError("conflict", "This address has an account.");
  const purpose = { requestType: "change-email-verification", userId: id };
  const token = await createEmailVerificationToken(authSecret(), email, wished, linkAge, purpose);
  return catchLink(async () => sendConfirmationLink(wished, token));
}

function makeLink(owner: Owner, { purpose, email }: LinkWish): Promise<string | null> {
  switch (purpose) {
    case "confirmation":
      return linkToConfirm(owner);
    case "password":
      return catchLink(() => auth().api.requestPasswordReset({ body: { email: owner.email } }));
    case "address":
      return linkToOtherAddress(owner, email);
  }
}

/**
 * Makes a one-time link to be handed to a member: where no mail is sent, or none arrives. It is good for a day.
 * @throws AppError `not_found`, or `conflict` where there is nothing to confirm
 */
export async function issueLink(actor: Actor, wish: LinkWish): Promise<string> {
  requireMay(actor, "member.manage");
  const db = database();
  const owner = await db.member.findUnique({
    where: { id: wish.id },
    select: { id: true, email: true, emailVerified: true },
  });
  const link = owner ? await makeLink(owner, wish) : notFound("This member");
  if (!link) throw new AppError("unavailable", "The link could not be made. Try again.");
  await audit(db, actor, { deed: "link issued", object: `member ${wish.id}`, detail: { purpose: wish.purpose } });
  return link;
}
