import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { AnnotationRights, AnnotationState } from "./annotation";
import type { AnnotationVisibility } from "./vocabulary";

/** What decides about who may read an annotation. */
export type Readable = {
  authorId: string | null;
  visibility: AnnotationVisibility;
  groupId: string | null;
  state: AnnotationState;
  /** Whether it has lost what it was about; an answer goes where its thread goes. */
  orphan?: boolean;
  parentId?: string | null;
};

/** An annotation's state from its row. What is hidden is hidden, whatever else it is. */
export function stateOf(row: { hiddenAt: Date | null; withdrawnAt: Date | null; pending: boolean }): AnnotationState {
  if (row.hiddenAt) return "hidden";
  if (row.withdrawnAt) return "withdrawn";
  return row.pending ? "pending" : "shown";
}

const isOwn = (actor: Actor, { authorId }: Pick<Readable, "authorId">): boolean =>
  actor.kind === "member" && actor.id === authorId;

/** Whether the actor may decide over others' annotations. What is private is nobody's but its author's. */
const moderates = (actor: Actor, { visibility }: Pick<Readable, "visibility">): boolean =>
  visibility !== "private" && may(actor, "moderation.decide");

/**
 * Whether the actor may read an annotation: their own always; one that is shown, if it is for everybody or for a group
 * of theirs; one for everybody that is hidden or waits, if they moderate.
 * @param groups ids of the groups to which the actor belongs
 */
export function canRead(actor: Actor, annotation: Readable, groups: ReadonlySet<string>): boolean {
  if (isOwn(actor, annotation)) return true;
  const { visibility, groupId, state } = annotation;
  if (visibility === "public") {
    if (state === "shown") return true;
    return state !== "withdrawn" && moderates(actor, annotation);
  }
  return visibility === "group" && state === "shown" && groupId !== null && groups.has(groupId);
}

const shown = { withdrawnAt: null, hiddenAt: null, pending: false } as const;

/** The same rule as a filter of the database; tests hold the two together. */
export function readableBy(actor: Actor): Prisma.AnnotationWhereInput {
  const forAll: Prisma.AnnotationWhereInput = { visibility: "public", ...shown };
  if (actor.kind !== "member") return forAll;
  return {
    OR: [
      forAll,
      { authorId: actor.id },
      { visibility: "group", ...shown, group: { members: { some: { memberId: actor.id } } } },
      ...(may(actor, "moderation.decide")
        ? [{ visibility: "public" as const, OR: [{ hiddenAt: { not: null } }, { pending: true, withdrawnAt: null }] }]
        : []),
    ],
  };
}

/** What the actor may do with an annotation that they may read. */
export function rightsOver(actor: Actor, annotation: Readable): AnnotationRights {
  const own = isOwn(actor, annotation);
  const { state, visibility, orphan = false, parentId = null } = annotation;
  const standing = state === "shown" || state === "pending";
  return {
    edit: own && standing,
    withdraw: own && standing,
    restore: own && state === "withdrawn",
    answer:
      state === "shown" &&
      (visibility === "public" ? may(actor, "annotation.publish") : may(actor, "annotation.write")),
    report: !own && visibility !== "private" && may(actor, "report.make"),
    hide: !own && state !== "hidden" && visibility === "public" && may(actor, "moderation.decide"),
    attach: orphan && parentId === null && standing && (own || moderates(actor, annotation)),
  };
}

/**
 * Refuses an annotation that its author may not show so widely.
 * @throws AppError `unauthenticated` or `forbidden`
 */
export function requireMayWrite(actor: Actor, visibility: AnnotationVisibility): void {
  if (!may(actor, "annotation.write")) throw new AppError("unauthenticated", "Sign in to annotate.");
  if (visibility === "public" && !may(actor, "annotation.publish"))
    throw new AppError(
      "forbidden",
      "Notes for everybody are written by scholars. Keep this one for yourself or a group, or ask to be made a scholar.",
    );
}
