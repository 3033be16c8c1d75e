import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import { type GroupStanding, moderatesIn, moderatingRoles, plainMember, writesIn } from "@/lib/groups/policy";
import type { AnnotationRights, AnnotationState } from "./annotation";
import type { AnnotationVisibility } from "./vocabulary";

/** What decides about who may read an annotation. */
export type Readable = {
  authorId: string | null;
  visibility: AnnotationVisibility;
  groupId: string | null;
  state: AnnotationState;
};

/** An annotation's state from its row. What is hidden is hidden, whatever else it is. */
export function stateOf(row: { hiddenAt: Date | null; withdrawnAt: Date | null; pending: boolean }): AnnotationState {
  if (row.hiddenAt) return "hidden";
  if (row.withdrawnAt) return "withdrawn";
  return row.pending ? "pending" : "shown";
}

const isOwn = (actor: Actor, { authorId }: Pick<Readable, "authorId">): boolean =>
  actor.kind === "member" && actor.id === authorId;

/**
 * Whether the actor may decide over others' annotations: editors over those for everybody, the owners and moderators of
 * a group over the group's. What is private is nobody's but its author's.
 * @param standing the actor's in the annotation's group, where it has one
 */
export function moderates(
  actor: Actor,
  { visibility }: Pick<Readable, "visibility">,
  standing: GroupStanding = plainMember,
): boolean {
  if (visibility === "group") return actor.kind === "member" && moderatesIn(standing);
  return visibility === "public" && may(actor, "moderation.decide");
}

/**
 * Whether the actor may read an annotation: their own always; one that is shown, if it is for everybody or for a group
 * of theirs; one that is hidden, or waits, if they moderate it.
 * @param groups ids of the groups to which the actor belongs
 * @param moderated those of them in which the actor is owner or moderator
 */
export function canRead(
  actor: Actor,
  annotation: Readable,
  groups: ReadonlySet<string>,
  moderated: ReadonlySet<string> = new Set(),
): boolean {
  if (isOwn(actor, annotation)) return true;
  const { visibility, groupId, state } = annotation;
  if (visibility === "public") {
    if (state === "shown") return true;
    return state !== "withdrawn" && moderates(actor, annotation);
  }
  if (actor.kind !== "member" || visibility !== "group" || groupId === null) return false;
  return (state === "shown" && groups.has(groupId)) || (state === "hidden" && moderated.has(groupId));
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
      {
        visibility: "group",
        hiddenAt: { not: null },
        group: { members: { some: { memberId: actor.id, role: { in: [...moderatingRoles] } } } },
      },
      ...(may(actor, "moderation.decide")
        ? [{ visibility: "public" as const, OR: [{ hiddenAt: { not: null } }, { pending: true, withdrawnAt: null }] }]
        : []),
    ],
  };
}

/**
 * What the actor may do with an annotation that they may read.
 * @param standing the actor's in the annotation's group, where it has one: whoever has left, and everybody once it is
 * archived, changes nothing there but to withdraw what is theirs
 */
export function rightsOver(
  actor: Actor,
  annotation: Readable,
  standing: GroupStanding = plainMember,
): AnnotationRights {
  const own = isOwn(actor, annotation);
  const { state, visibility } = annotation;
  const open = visibility !== "group" || writesIn(standing);
  return {
    edit: own && open && (state === "shown" || state === "pending"),
    withdraw: own && (state === "shown" || state === "pending"),
    restore: own && open && state === "withdrawn",
    answer:
      open &&
      state === "shown" &&
      (visibility === "public" ? may(actor, "annotation.publish") : may(actor, "annotation.write")),
    report: !own && state === "shown" && visibility !== "private" && may(actor, "report.make"),
    hide: !own && state !== "hidden" && moderates(actor, annotation, standing),
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
