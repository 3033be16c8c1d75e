import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isOrcidAddress } from "@/lib/auth/orcid";
import { requireMember } from "@/lib/auth/permissions";
import { type Role, toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import type { ProfileInput } from "./own-schema";
import { hasPassword } from "./proof";

/** A member’s account as they see it themselves. */
export type OwnAccount = {
  id: string;
  name: string;
  /** Null for an account made with an ORCID iD that was never bound to an address. */
  email: string | null;
  role: Role;
  affiliation: string | null;
  about: string | null;
  orcid: string | null;
  profilePublic: boolean;
  digest: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
};

/** The actor’s own account. */
export async function readOwnAccount(actor: Actor): Promise<OwnAccount> {
  const { id } = requireMember(actor, "account.own");
  const { email, role, twoFactorEnabled, ...row } = await database().member.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      affiliation: true,
      about: true,
      orcid: true,
      profilePublic: true,
      digest: true,
      twoFactorEnabled: true,
    },
  });
  return {
    ...row,
    email: isOrcidAddress(email) ? null : email,
    role: toRole(role),
    hasPassword: await hasPassword(id),
    hasSecondFactor: twoFactorEnabled,
  };
}

/** Changes what the actor says of themselves, who may see it, and whether they wish for digests. */
export async function changeProfile(actor: Actor, input: ProfileInput): Promise<void> {
  const { id } = requireMember(actor, "account.own");
  await database().member.update({ where: { id }, data: input });
}
