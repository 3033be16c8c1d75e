import "server-only";
import { audit } from "@/lib/audit/audit";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { type DatabaseSession, database } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import { notify } from "@/lib/notifications/notify";
import { showNote } from "./commands";
import { type HeldNote, holdNote, withNote } from "./held-note";
import { countOtherModerators } from "./other-moderators";
import { whyNotDecideAppeal } from "./policy";
import type { DecideAppealInput } from "./schema";

/**
 * Appeals against the hiding of one's own note: once against each hiding.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden` for others' notes, `conflict`
 */
export async function appeal(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<string> {
  const member = requireMember(actor, "report.make");
  return withNote(member, id, async (db, note) => {
    if (note.authorId !== member.id) throw new AppError("forbidden", "Only its author appeals for a note.");
    if (!note.hiddenAt) throw new AppError("conflict", "This note is not hidden.");
    const mine = { annotationId: id, isAppeal: true };
    if (await db.report.findFirst({ where: { ...mine, createdAt: { gte: note.hiddenAt } }, select: { id: true } }))
      throw new AppError("conflict", "You have appealed against this already.");
    await db.report.create({ data: { ...mine, reporterId: member.id, reason } });
  });
}

async function requireDecider(db: DatabaseSession, deciderId: string, note: HeldNote): Promise<void> {
  const others = await countOtherModerators(db, note);
  const why = whyNotDecideAppeal(deciderId, note, others);
  if (why) throw new AppError("forbidden", why);
  if (!note.decides) throw new AppError("forbidden", "Appeals are decided by moderators.");
}

/**
 * Decides an appeal: the note is shown again, or stays hidden with an answer.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden` for whoever hid it while there is another moderator,
 * `conflict` where it is decided already
 */
export async function decideAppeal(actor: Actor, { appeal: id, decision, answer }: DecideAppealInput): Promise<string> {
  const member = requireMember(actor, "report.make");
  return database().$transaction(async (db) => {
    const found = await db.report.findUnique({ where: { id, isAppeal: true }, select: { annotationId: true } });
    if (!found) return notFound("This appeal");
    const note = await holdNote(db, member, found.annotationId);
    await requireDecider(db, member.id, note);
    const { count } = await db.report.updateMany({
      where: { id, status: "open" },
      data: { status: decision, decidedAt: new Date(), decidedById: member.id, answer: answer || null },
    });
    if (count === 0) throw new AppError("conflict", "Somebody else has decided this already.");
    if (decision === "upheld") await showNote(db, note.id);
    await audit(db, member, {
      deed: `appeal ${decision}`,
      object: `annotation ${note.id}`,
      reason: answer || undefined,
    });
    const outcome = decision === "upheld" ? "is shown again" : "stays hidden";
    const sentence = `Your appeal was decided: the note ${outcome}.${answer ? ` ${answer}` : ""}`;
    if (note.authorId)
      await notify(db, [{ memberId: note.authorId, kind: "appealDecided", sentence, path: note.path }]);
    return note.path;
  });
}
