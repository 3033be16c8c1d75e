import "server-only";
import { accountPath } from "@/lib/addresses";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type AskableRole, type Role, reaches, toRole } from "@/lib/auth/roles";
import { type DatabaseSession, database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { notify } from "@/lib/notifications/notify";
import { giveRole } from "./give-role";
import type { RoleDecisionInput, RoleRequestInput } from "./schema";

/** Locks a member’s row, so that of two requests sent at once the second sees the first. */
async function lockedRole(db: DatabaseSession, memberId: string): Promise<Role> {
  const rows = await db.$queryRaw<{ role: string }[]>`SELECT "role" FROM "members" WHERE "id" = ${memberId} FOR UPDATE`;
  return toRole(rows[0]?.role);
}

const openRequest = (db: DatabaseSession, memberId: string) =>
  db.roleRequest.findFirst({ where: { memberId, decision: null }, select: { id: true } });

/**
 * Asks for a role.
 * @throws AppError `conflict` for whoever has it already, or has asked and waits
 */
export async function askForRole(actor: Actor, input: RoleRequestInput): Promise<void> {
  const { id: memberId } = requireMember(actor, "role.request");
  await database().$transaction(async (db) => {
    if (reaches(await lockedRole(db, memberId), input.role))
      throw new AppError("conflict", `You may do all that a ${input.role} may.`);
    if (await openRequest(db, memberId))
      throw new AppError(
        "conflict",
        "You have asked already: an editor will answer. Take that request back to change it.",
      );
    await db.roleRequest.create({ data: { memberId, ...input } });
  });
}

/** What an ORCID iD says in place of words. */
const byOrcid: { role: AskableRole; affiliation: string } = { role: "scholar", affiliation: "see the ORCID record" };

/** An ORCID iD counts as asking to be made a scholar, for whoever is less and does not wait for an answer already. */
export async function openRequestByOrcid(actor: Actor, orcid: string): Promise<void> {
  const { id: memberId } = requireMember(actor, "role.request");
  await database().$transaction(async (db) => {
    if (reaches(await lockedRole(db, memberId), byOrcid.role) || (await openRequest(db, memberId))) return;
    const reason = `Signed in with ORCID iD ${orcid}: https://orcid.org/${orcid}`;
    await db.roleRequest.create({ data: { memberId, ...byOrcid, reason } });
  });
}

/** Takes the actor’s own open request back. */
export async function takeRequestBack(actor: Actor): Promise<void> {
  const { id: memberId } = requireMember(actor, "role.request");
  await database().roleRequest.deleteMany({ where: { memberId, decision: null } });
}

const sentenceOf = (role: string, { decision, answer }: Pick<RoleDecisionInput, "decision" | "answer">): string =>
  `You were ${decision === "granted" ? `made ${role}` : `not made ${role}`}.${answer ? ` The editor says: ${answer}` : ""}`;

/**
 * Grants or declines a request. Whoever is granted a role signs in anew; a role that reaches further is left.
 * @throws AppError `not_found`, or `conflict` for a request that was answered meanwhile
 */
export async function decideRoleRequest(actor: Actor, { id, decision, answer }: RoleDecisionInput): Promise<void> {
  const editor = requireMember(actor, "role.grant");
  await database().$transaction(async (db) => {
    const request = await db.roleRequest.findUnique({ where: { id } });
    if (!request) return notFound("This request");
    const { memberId, role, affiliation } = request;
    const has = await lockedRole(db, memberId);
    const { count } = await db.roleRequest.updateMany({
      where: { id, decision: null },
      data: { decision, answer, decidedAt: new Date(), decidedById: editor.id },
    });
    if (count === 0) throw new AppError("conflict", "This request was answered meanwhile.");
    if (decision === "granted" && !reaches(has, toRole(role))) await giveRole(db, memberId, toRole(role));
    if (decision === "granted" && affiliation !== byOrcid.affiliation)
      await db.member.updateMany({ where: { id: memberId, affiliation: null }, data: { affiliation } });
    await notify(db, [
      { memberId, kind: "roleDecided", sentence: sentenceOf(role, { decision, answer }), path: accountPath },
    ]);
    await audit(db, editor, {
      deed: `role request ${decision}`,
      object: `member ${memberId}`,
      reason: answer ?? undefined,
      detail: { role },
    });
  });
}
