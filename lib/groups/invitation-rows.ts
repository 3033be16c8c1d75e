import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { DatabaseSession } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** What an invitation's link ends with: 192 random bits. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What is stored of it. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Invitations that can be taken up: neither withdrawn nor run out nor used up, into a group that goes on. */
export const openInvitations = (now = new Date()): Prisma.GroupInvitationWhereInput => ({
  revokedAt: null,
  expiresAt: { gt: now },
  group: { archivedAt: null },
  OR: [{ email: null }, { uses: 0 }],
});

/** Withdraws the open links of a group that anybody can use. */
export async function withdrawLinks(db: DatabaseSession, groupId: string): Promise<void> {
  await db.groupInvitation.updateMany({
    where: { groupId, email: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
