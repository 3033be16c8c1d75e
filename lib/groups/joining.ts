import "server-only";
import type { Actor, Member } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { InvitedTo } from "./group";
import { hashOf, openInvitations } from "./invitation-rows";

/** Says the same of every invitation that cannot be taken up: whoever tries learns nothing of the others. */
const notGood = (): never => {
  throw new AppError(
    "not_found",
    "This invitation is not good: it has run out, was withdrawn or used, or is for another address. Ask for another.",
  );
};

/** Whether an invitation is for somebody: for everybody, or for their address. */
const isFor = async (db: DatabaseSession, member: Member, email: string | null): Promise<boolean> =>
  email === null || (await db.member.count({ where: { id: member.id, email, emailVerified: true } })) > 0;

async function takeUp(actor: Actor, which: Prisma.GroupInvitationWhereUniqueInput): Promise<string> {
  const member = requireMember(actor, "group.join");
  const db = database();
  const found = await db.groupInvitation.findUnique({ where: which, select: { groupId: true } });
  if (!found) return notGood();
  const { groupId } = found;
  return db.$transaction(async (session) => {
    // Whoever else joins, removes or withdraws waits; what is read next is what they left.
    await session.$queryRaw`SELECT FROM "groups" WHERE "id" = ${groupId}::uuid FOR NO KEY UPDATE`;
    const key = { groupId, memberId: member.id };
    if (await session.groupMember.findUnique({ where: { groupId_memberId: key } })) return groupId;
    const invitation = await session.groupInvitation.findFirst({
      where: { AND: [which as Prisma.GroupInvitationWhereInput, openInvitations()] },
      select: { id: true, email: true },
    });
    if (!invitation || !(await isFor(session, member, invitation.email))) return notGood();
    await session.groupInvitation.update({ where: { id: invitation.id }, data: { uses: { increment: 1 } } });
    await session.groupMember.create({ data: { ...key, role: "member" } });
    return groupId;
  });
}

/**
 * Joins the group to which a link of invitation leads. Whoever belongs to it already is let through.
 * @returns the group's id
 * @throws AppError `not_found` for a link that is not good, or not theirs
 */
export const joinByLink = (actor: Actor, token: string): Promise<string> => takeUp(actor, { tokenHash: hashOf(token) });

/**
 * Joins a group by an invitation to one's own address, as the list of groups offers it.
 * @returns the group's id
 * @throws AppError `not_found` for one that is not good, or not to their address
 */
export async function acceptInvitation(actor: Actor, id: string): Promise<string> {
  const member = requireMember(actor, "group.join");
  const db = database();
  const found = await db.groupInvitation.findUnique({ where: { id }, select: { email: true } });
  // The id of a link is no secret to those who may invite: it does not open what the link opens.
  if (!found?.email || !(await isFor(db, member, found.email))) return notGood();
  return takeUp(member, { id });
}

const invitedSelect = {
  id: true,
  email: true,
  expiresAt: true,
  group: { select: { id: true, name: true, about: true } },
  invitedBy: { select: { name: true } },
} as const satisfies Prisma.GroupInvitationSelect;

const toInvitedTo = ({
  email: _,
  invitedBy,
  ...rest
}: Prisma.GroupInvitationGetPayload<{ select: typeof invitedSelect }>): InvitedTo => ({
  ...rest,
  invitedBy: invitedBy?.name ?? null,
});

/**
 * The group to which a link of invitation leads, for whoever has the link: a visitor too, who signs in next.
 * @returns also whether the actor belongs to it already
 * @throws AppError `not_found` for a link that is not good, or is for another address than the actor's
 */
export async function readInvitation(actor: Actor, token: string): Promise<InvitedTo & { belongs: boolean }> {
  const db = database();
  const found = await db.groupInvitation.findFirst({
    where: { AND: [{ tokenHash: hashOf(token) }, openInvitations()] },
    select: invitedSelect,
  });
  if (!found) return notGood();
  if (actor.kind !== "member") return { ...toInvitedTo(found), belongs: false };
  if (!(await isFor(db, actor, found.email))) return notGood();
  const key = { groupId: found.group.id, memberId: actor.id };
  const membership = await db.groupMember.findUnique({ where: { groupId_memberId: key }, select: { memberId: true } });
  return { ...toInvitedTo(found), belongs: membership !== null };
}

/** Groups to which the actor's own address is invited, the latest invitation first. */
export async function listInvitations(actor: Actor): Promise<InvitedTo[]> {
  if (actor.kind !== "member") return [];
  const db = database();
  const self = await db.member.findUnique({ where: { id: actor.id }, select: { email: true, emailVerified: true } });
  if (!self?.emailVerified) return [];
  const rows = await db.groupInvitation.findMany({
    where: { AND: [{ email: self.email, group: { members: { none: { memberId: actor.id } } } }, openInvitations()] },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: invitedSelect,
  });
  return rows.map(toInvitedTo);
}
