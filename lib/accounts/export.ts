import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";

/** What a member’s data hold, by what it is. Secrets (hashes, tokens, keys of the second factor) are left out. */
const everything = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  createdAt: true,
  updatedAt: true,
  role: true,
  banned: true,
  banReason: true,
  banExpires: true,
  twoFactorEnabled: true,
  affiliation: true,
  orcid: true,
  about: true,
  profilePublic: true,
  digest: true,
  digestedAt: true,
  accounts: { select: { providerId: true, accountId: true, scope: true, createdAt: true, updatedAt: true } },
  sessions: { select: { createdAt: true, updatedAt: true, expiresAt: true, userAgent: true } },
  roleRequests: {
    orderBy: { createdAt: "asc" },
    select: {
      role: true,
      affiliation: true,
      reason: true,
      createdAt: true,
      decision: true,
      decidedAt: true,
      answer: true,
    },
  },
  annotations: {
    orderBy: { createdAt: "asc" },
    // Who hid a note is told to moderators alone.
    omit: { essayId: true, authorId: true, hiddenById: true },
    include: {
      essay: { select: { slug: true } },
      sources: { orderBy: { ordinal: "asc" }, omit: { annotationId: true } },
      versions: { orderBy: { number: "asc" }, omit: { annotationId: true, editorId: true } },
    },
  },
  checks: {
    orderBy: { at: "asc" },
    omit: { essayId: true, scholarId: true, citationPrint: true },
    include: { essay: { select: { slug: true } } },
  },
  proposals: {
    orderBy: { createdAt: "asc" },
    omit: { essayId: true, authorId: true, decidedById: true },
    include: { essay: { select: { slug: true } } },
  },
  memberships: {
    orderBy: { joinedAt: "asc" },
    select: { role: true, joinedAt: true, group: { select: { id: true, name: true } } },
  },
  invitations: {
    select: { groupId: true, email: true, createdAt: true, expiresAt: true, revokedAt: true, uses: true },
  },
  reports: { orderBy: { createdAt: "asc" }, omit: { reporterId: true, decidedById: true } },
  notifications: { orderBy: { createdAt: "asc" }, omit: { memberId: true } },
} as const;

/** Everything that is kept of the actor, as it goes into a file of JSON. */
export async function exportOwnData(actor: Actor) {
  const { id } = requireMember(actor, "account.own");
  const account = await database().member.findUniqueOrThrow({ where: { id }, select: everything });
  return { exportedAt: new Date(), ...account };
}
