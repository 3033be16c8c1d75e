import "server-only";
import { joinPath } from "@/lib/addresses";
import type { Actor, Member } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { canSendMail, type Letter, sendLetter } from "@/lib/mail/mail";
import { notify } from "@/lib/notifications/notify";
import { absoluteUrl } from "@/lib/site";
import { hashOf, newToken, openInvitations } from "./invitation-rows";
import { type HeldGroup, holdGroup } from "./membership";
import { groupRights } from "./policy";
import type { InviteInput } from "./schema";

const day = 24 * 60 * 60 * 1000;

/** So many invitations of one group are open at once, at most. */
const mostOpen = 100;

/** An invitation that was made: its link, where it has to be handed over; null where it was sent. */
export type Made = { id: string; link: string | null };

const letterOf = (email: string, inviter: Member, { name }: HeldGroup, link: string, days: number): Letter => ({
  to: email,
  subject: `An invitation to the group “${name}”`,
  text: [
    `${inviter.name} invites you to the group “${name}” on Sic et Non.`,
    link,
    `The link is for you alone and good for ${days === 1 ? "one day" : `${days} days`}. If you do not know what this is about, do nothing.`,
    "",
  ].join("\n\n"),
});

/** An earlier invitation to the same address is good no longer, and whoever has the address is told of the new one. */
async function addressTo(db: DatabaseSession, inviter: Member, group: HeldGroup, email: string): Promise<void> {
  await db.groupInvitation.updateMany({
    where: { groupId: group.id, email, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  const invited = await db.member.findFirst({
    where: { email, banned: false, memberships: { none: { groupId: group.id } } },
    select: { id: true },
  });
  if (!invited) return;
  const sentence = `${inviter.name} invites you to the group “${group.name}”.`;
  await notify(db, [{ memberId: invited.id, kind: "groupInvitation", sentence, path: "/groups" }]);
}

/**
 * Invites somebody into a group: whoever has an address, by a letter where mail is sent; or whoever gets the link. Only
 * a hash of the link is kept.
 * @throws AppError `not_found` for a group that is not theirs, `forbidden`, `conflict` for too many open invitations
 */
export async function invite(actor: Actor, { group: groupId, email, days }: InviteInput, send = sendLetter) {
  const member = requireMember(actor, "group.join");
  const token = newToken();
  const { id, group } = await database().$transaction(async (db) => {
    const held = await holdGroup(db, member, groupId);
    if (!groupRights(held.standing).invite)
      throw new AppError("forbidden", "Owners and moderators invite into a group, as long as it goes on.");
    if (email) await addressTo(db, member, held, email);
    if ((await db.groupInvitation.count({ where: { AND: [{ groupId }, openInvitations()] } })) >= mostOpen)
      throw new AppError("conflict", `This group has ${mostOpen} open invitations: withdraw some first.`);
    const row = await db.groupInvitation.create({
      data: {
        groupId,
        tokenHash: hashOf(token),
        email: email ?? null,
        invitedById: member.id,
        expiresAt: new Date(Date.now() + days * day),
      },
      select: { id: true },
    });
    return { id: row.id, group: held };
  });
  const link = absoluteUrl(joinPath(token));
  const sent =
    email !== undefined && canSendMail() && (await wasSent(send, letterOf(email, member, group, link, days)));
  return { id, link: sent ? null : link } satisfies Made;
}

/** Whether a letter went out. Where it did not, the link is handed over instead: nothing of it is logged. */
const wasSent = (send: typeof sendLetter, letter: Letter): Promise<boolean> =>
  send(letter).then(
    () => true,
    () => false,
  );

/**
 * Withdraws an invitation.
 * @returns the id of its group
 * @throws AppError `not_found`, `forbidden` for whoever may not invite there
 */
export async function withdrawInvitation(actor: Actor, id: string): Promise<string> {
  const member = requireMember(actor, "group.join");
  return database().$transaction(async (db) => {
    const found = await db.groupInvitation.findFirst({
      where: { id, group: { members: { some: { memberId: member.id } } } },
      select: { groupId: true },
    });
    if (!found) return notFound("This invitation");
    const { standing } = await holdGroup(db, member, found.groupId);
    if (!groupRights(standing).moderate)
      throw new AppError("forbidden", "Owners and moderators withdraw invitations into a group.");
    await db.groupInvitation.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
    return found.groupId;
  });
}
