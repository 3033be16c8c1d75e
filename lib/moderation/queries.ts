import "server-only";
import { z } from "zod";
import { readAnnotationsOfEssays } from "@/lib/annotations/of-essays";
import { moderates, readableBy, stateOf } from "@/lib/annotations/policy";
import { type Actor, type Member, memberId } from "@/lib/auth/actor";
import { may, requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError, notFound } from "@/lib/errors";
import { groupStanding } from "@/lib/groups/membership";
import { readGroup } from "@/lib/groups/queries";
import { countOtherModerators } from "./other-moderators";
import { whyNotDecideAppeal } from "./policy";
import { type NoteModeration, type Queue, type QueueEntry, type QueueList, type QueueScope, queueLists } from "./queue";

/** So many entries are shown at once: those that have waited longest. The others move up. */
export const queueLength = 20;

/** What puts a note on a list. What its author has withdrawn waits for nobody. */
const onList: Record<QueueList, Prisma.AnnotationWhereInput> = {
  reports: { withdrawnAt: null, hiddenAt: null, reports: { some: { status: "open", isAppeal: false } } },
  waiting: { withdrawnAt: null, hiddenAt: null, pending: true },
  appeals: { hiddenAt: { not: null }, reports: { some: { status: "open", isAppeal: true } } },
};

const inScope = (actor: Actor, { group }: QueueScope): Prisma.AnnotationWhereInput => ({
  AND: [readableBy(actor), group === null ? { visibility: "public" } : { visibility: "group", groupId: group }],
});

/**
 * Whoever may see a queue.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` for the queue of a group that is not theirs
 */
async function requireModerator(actor: Actor, { group }: QueueScope): Promise<Member> {
  if (group === null) return requireMember(actor, "moderation.decide");
  const member = requireMember(actor, "group.join");
  const { can } = await readGroup(member, group);
  if (!can.moderate) throw new AppError("forbidden", "Reports of a group’s notes are for its owners and moderators.");
  return member;
}

async function countLists(actor: Actor, scope: QueueScope): Promise<Record<QueueList, number>> {
  const count = (list: QueueList) =>
    database().annotation.count({ where: { AND: [inScope(actor, scope), onList[list]] } });
  const [reports, waiting, appeals] = await Promise.all([count("reports"), count("waiting"), count("appeals")]);
  return { reports, waiting, appeals };
}

/** How much waits for the site's moderators; nothing for whoever is none. */
export async function countQueue(actor: Actor): Promise<number> {
  if (!may(actor, "moderation.decide")) return 0;
  const counts = await countLists(actor, { group: null });
  return Object.keys(queueLists).reduce((sum, list) => sum + counts[list as QueueList], 0);
}

/** The notes of a list, those that have waited longest first: by their first report or appeal, or by when they were written. */
async function readIds(actor: Actor, scope: QueueScope, list: QueueList): Promise<string[]> {
  const where = { AND: [inScope(actor, scope), onList[list]] };
  if (list === "waiting") {
    const orderBy = [{ createdAt: "asc" as const }, { id: "asc" as const }];
    return (await database().annotation.findMany({ where, orderBy, take: queueLength, select: { id: true } })).map(
      ({ id }) => id,
    );
  }
  const rows = await database().report.groupBy({
    by: ["annotationId"],
    where: { status: "open", isAppeal: list === "appeals", annotation: where },
    orderBy: [{ _min: { createdAt: "asc" } }, { annotationId: "asc" }],
    take: queueLength,
  });
  return rows.map(({ annotationId }) => annotationId);
}

const whatIsSaid = {
  id: true,
  authorId: true,
  groupId: true,
  hiddenById: true,
  hiddenBy: { select: { name: true } },
  reports: {
    where: { status: "open" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, isAppeal: true, reason: true, createdAt: true, reporter: { select: { name: true } } },
  },
} as const satisfies Prisma.AnnotationSelect;

type Said = Prisma.AnnotationGetPayload<{ select: typeof whatIsSaid }>;

async function whyNotYours(member: Member, list: QueueList, said: Said): Promise<string | null> {
  if (list === "appeals") return whyNotDecideAppeal(member.id, said, await countOtherModerators(database(), said));
  return said.authorId === member.id ? "This is your own note: another moderator decides." : null;
}

/**
 * One list of a queue, with how many entries each list has.
 * @throws AppError `unauthenticated`, `forbidden`; `not_found` for the queue of a group that is not theirs
 */
export async function readQueue(actor: Actor, scope: QueueScope, list: QueueList): Promise<Queue> {
  const member = await requireModerator(actor, scope);
  const [counts, ids] = await Promise.all([countLists(member, scope), readIds(member, scope, list)]);
  const where = { id: { in: ids } };
  const [notes, rows] = await Promise.all([
    readAnnotationsOfEssays(member, { where, orderBy: [], take: queueLength }),
    database().annotation.findMany({ where, select: whatIsSaid }),
  ]);
  const saidOf = new Map(rows.map((row) => [row.id, row]));
  const entries = await Promise.all(
    ids.map(async (id): Promise<QueueEntry[]> => {
      const [note, said] = [notes.find((one) => one.id === id), saidOf.get(id)];
      if (!note || !said) return [];
      const appeal = said.reports.find(({ isAppeal }) => isAppeal) ?? null;
      return [
        {
          note,
          reports: said.reports
            .filter(({ isAppeal }) => !isAppeal)
            .map(({ reporter, ...report }) => ({ ...report, reporter: reporter?.name ?? null })),
          appeal,
          hiddenBy: said.hiddenBy?.name ?? null,
          notYours: await whyNotYours(member, list, said),
        },
      ];
    }),
  );
  return { list, entries: entries.flat(), counts };
}

/**
 * How a note stands with the moderators: its author's appeal, and what the actor may decide.
 * @throws AppError `not_found` for one that is not there or that the actor may not read
 */
export async function readNoteModeration(actor: Actor, id: string): Promise<NoteModeration> {
  if (!z.uuid().safeParse(id).success) return notFound("This note");
  const found = await database().annotation.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    select: {
      authorId: true,
      visibility: true,
      groupId: true,
      hiddenAt: true,
      withdrawnAt: true,
      pending: true,
      reports: { where: { isAppeal: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!found) return notFound("This note");
  const { hiddenAt, reports } = found;
  const own = memberId(actor) !== null && memberId(actor) === found.authorId;
  const decides = !own && moderates(actor, found, await groupStanding(database(), actor, found.groupId));
  const [last] = reports.filter(({ createdAt }) => hiddenAt !== null && createdAt >= hiddenAt);
  const told = last && (own || decides) ? { status: last.status, reason: last.reason, answer: last.answer } : null;
  const state = stateOf(found);
  return {
    mayAppeal: own && hiddenAt !== null && !last,
    appeal: told,
    can: { letThrough: decides && state === "pending", show: decides && state === "hidden" },
  };
}
