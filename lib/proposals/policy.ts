import { type Actor, memberId } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { ProposalStatus } from "./vocabulary";

/** What decides who may read a proposal. */
type Owned = { authorId: string | null; status: ProposalStatus };

/** What was taken into the map is part of its history, which everybody may read. */
const taken: readonly ProposalStatus[] = ["accepted", "changed"];

/** Whether the actor may read a proposal: their own, one that was taken, and as an editor every one. */
export function canReadProposal(actor: Actor, { authorId, status }: Owned): boolean {
  if (may(actor, "proposal.decide") || taken.includes(status)) return true;
  return authorId !== null && authorId === memberId(actor);
}

/** The same as a filter of the database. */
export function proposalsReadableBy(actor: Actor): object {
  if (may(actor, "proposal.decide")) return {};
  const own = memberId(actor);
  return { OR: [{ status: { in: [...taken] } }, ...(own === null ? [] : [{ authorId: own }])] };
}

/** Whether the actor may take a proposal back: its author, while it waits. */
export const canWithdraw = (actor: Actor, { authorId, status }: Owned): boolean =>
  status === "open" && authorId !== null && authorId === memberId(actor);

/** Whether the actor may decide a proposal: an editor, while it waits. */
export const canDecide = (actor: Actor, { status }: Owned): boolean =>
  status === "open" && may(actor, "proposal.decide");
