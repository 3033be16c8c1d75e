import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import { dropAnnotationEntries, refreshAnnotationEntries } from "@/lib/search/annotation-entries";

/** What becomes of notes that others can read when their author leaves: they stay without a name, or go. */
export type NotesOnLeaving = "keep" | "remove";

/** What a place in a thread needs to go on being one: nothing of what was written there. */
const place = {
  id: true,
  essayId: true,
  visibility: true,
  groupId: true,
  parentId: true,
  rootId: true,
  target: true,
  targetKey: true,
  paragraph: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  orphan: true,
  createdAt: true,
} as const;

/**
 * Deletes a note with its versions. Where others answered it, an empty withdrawn note of nobody’s takes its place, so
 * that their answers stay.
 */
async function removeNote(db: DatabaseSession, id: string): Promise<void> {
  const found = await db.annotation.findUnique({
    where: { id },
    select: { ...place, _count: { select: { answers: true, thread: true } } },
  });
  if (!found) return;
  const { id: old, _count, ...rest } = found;
  if (_count.answers + _count.thread > 0) {
    const { id: heir } = await db.annotation.create({
      data: { ...rest, kind: "comment", body: "", tags: [], authorId: null, withdrawnAt: new Date() },
      select: { id: true },
    });
    await db.annotation.updateMany({ where: { parentId: old }, data: { parentId: heir } });
    await db.annotation.updateMany({ where: { rootId: old }, data: { rootId: heir } });
  }
  await db.annotation.delete({ where: { id } });
}

/** What becomes of a member’s notes when they leave: private and withdrawn ones always go, others as they choose. */
export async function leaveBehindNotes(db: DatabaseSession, authorId: string, notes: NotesOnLeaving): Promise<void> {
  const alone = { OR: [{ visibility: "private" as const }, { withdrawnAt: { not: null } }] };
  const leaving = await db.annotation.findMany({
    where: notes === "remove" ? { authorId } : { authorId, ...alone },
    // Answers before what they answer: a thread of one author goes without leaving a place.
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  await dropAnnotationEntries(
    db,
    leaving.map(({ id }) => id),
  );
  for (const { id } of leaving) await removeNote(db, id);
  const staying = await db.annotation.findMany({ where: { authorId }, select: { id: true } });
  await db.annotation.updateMany({ where: { authorId }, data: { authorId: null } });
  await refreshAnnotationEntries(db, { ids: staying.map(({ id }) => id) });
}
