import "server-only";
import { audit, type Deed } from "@/lib/audit/audit";
import type { Actor, Member } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { notify } from "@/lib/notifications/notify";
import { refreshAnnotationEntries } from "@/lib/search/annotation-entries";
import { type HeldNote, withNote } from "./held-note";

/**
 * Reports a note to those who moderate it: one for everybody to the editors, a group's to its owners and moderators.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden` for one's own, `conflict` for a second report
 */
export async function reportAnnotation(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<string> {
  const member = requireMember(actor, "report.make");
  return withNote(member, id, async (db, note) => {
    if (!note.can.report) throw new AppError("forbidden", "This note cannot be reported.");
    const mine = { annotationId: id, reporterId: member.id, isAppeal: false };
    if (await db.report.findFirst({ where: { ...mine, status: "open" }, select: { id: true } }))
      throw new AppError("conflict", "You have reported this note already: a moderator will look at it.");
    await db.report.create({ data: { ...mine, reason } });
  });
}

const requireDecides = ({ decides }: HeldNote): void => {
  if (!decides) throw new AppError("forbidden", "This is for the moderators, and not for whoever wrote the note.");
};

/** Decides what is open about a note: its reports, or its appeal. */
async function close(
  db: DatabaseSession,
  decider: Member,
  which: { annotationId: string; isAppeal: boolean; id?: { in: string[] } },
  status: "upheld" | "dismissed",
): Promise<number> {
  const { count } = await db.report.updateMany({
    where: { ...which, status: "open" },
    data: { status, decidedAt: new Date(), decidedById: decider.id },
  });
  return count;
}

const log = (db: DatabaseSession, actor: Member, deed: Deed, { id, groupId }: HeldNote, reason?: string) =>
  audit(db, actor, { deed, object: `annotation ${id}`, reason, detail: groupId ? { group: groupId } : undefined });

/**
 * Hides a note, with a reason that its author sees. What was reported of it is settled by that.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `conflict` where somebody else hid it first
 */
export async function hideAnnotation(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<string> {
  const member = requireMember(actor, "report.make");
  return withNote(member, id, async (db, note) => {
    requireDecides(note);
    if (!note.can.hide) throw new AppError("conflict", "This note is hidden already.");
    const data = { hiddenAt: new Date(), hiddenReason: reason, hiddenById: member.id };
    await db.annotation.update({ where: { id }, data });
    await close(db, member, { annotationId: id, isAppeal: false }, "upheld");
    await log(db, member, "annotation hidden", note, reason);
    await refreshAnnotationEntries(db, { ids: [id] });
    const sentence = `A note of yours was hidden by a moderator, who gave this reason: ${reason}`;
    if (note.authorId)
      await notify(db, [{ memberId: note.authorId, kind: "annotationHidden", sentence, path: note.path }]);
  });
}

/** Makes a hidden note one that is shown: whatever it waited for is settled as well. */
export async function showNote(db: DatabaseSession, id: string): Promise<void> {
  const data = { hiddenAt: null, hiddenReason: null, hiddenById: null, pending: false };
  await db.annotation.update({ where: { id }, data });
  await refreshAnnotationEntries(db, { ids: [id] });
}

/**
 * Shows a hidden note again. An appeal against its hiding is upheld by that.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `conflict` where it is not hidden
 */
export async function showAnnotation(actor: Actor, { id }: { id: string }): Promise<string> {
  const member = requireMember(actor, "report.make");
  return withNote(member, id, async (db, note) => {
    requireDecides(note);
    if (note.state !== "hidden") throw new AppError("conflict", "This note is not hidden.");
    await showNote(db, id);
    await close(db, member, { annotationId: id, isAppeal: true }, "upheld");
    await log(db, member, "annotation shown", note);
    const sentence = "A note of yours that was hidden is shown again.";
    if (note.authorId)
      await notify(db, [{ memberId: note.authorId, kind: "annotationShown", sentence, path: note.path }]);
  });
}

/** Whoever is answered by a note is told once it can be read. */
async function tellAnswered(db: DatabaseSession, { parentId, authorId, path }: HeldNote): Promise<void> {
  if (parentId === null) return;
  const parent = await db.annotation.findUnique({ where: { id: parentId }, select: { authorId: true } });
  const author = authorId && (await db.member.findUnique({ where: { id: authorId }, select: { name: true } }));
  if (!parent?.authorId || !author || parent.authorId === authorId) return;
  const sentence = `${author.name} answered your note.`;
  await notify(db, [{ memberId: parent.authorId, kind: "reply", sentence, path }]);
}

/**
 * Lets a waiting note through, as the moderator read it.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `conflict` where it does not wait, or was changed since
 */
export async function letThrough(actor: Actor, { id, version }: { id: string; version: number }): Promise<string> {
  const member = requireMember(actor, "moderation.decide");
  return withNote(member, id, async (db, note) => {
    requireDecides(note);
    if (note.state !== "pending") throw new AppError("conflict", "This note does not wait any more.");
    if (note.version !== version)
      throw new AppError("conflict", "Its author changed this note while you read it. Read it again as it is now.");
    await db.annotation.update({ where: { id }, data: { pending: false } });
    await log(db, member, "annotation let through", note);
    await refreshAnnotationEntries(db, { ids: [id] });
    const sentence = "A note of yours that waited for a moderator can be read by everybody now.";
    if (note.authorId)
      await notify(db, [{ memberId: note.authorId, kind: "annotationShown", sentence, path: note.path }]);
    await tellAnswered(db, note);
  });
}

/**
 * Dismisses reports of a note, those that the moderator read: one that came meanwhile stays open.
 * @returns the note's page
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `conflict` where all of them are decided
 */
export async function dismissReports(
  actor: Actor,
  { id, report }: { id: string; report: readonly string[] },
): Promise<string> {
  const member = requireMember(actor, "report.make");
  return withNote(member, id, async (db, note) => {
    requireDecides(note);
    const which = { annotationId: id, isAppeal: false, id: { in: [...report] } };
    if ((await close(db, member, which, "dismissed")) === 0)
      throw new AppError("conflict", "Somebody else has decided this already.");
    await log(db, member, "report dismissed", note);
  });
}
