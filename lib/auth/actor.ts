import type { Role } from "./roles";

/** Somebody signed in. */
export type Member = { kind: "member"; id: string; name: string; role: Role };

/** Who asks. A visitor has no account; the operator holds the machine and comes by the command line. */
export type Actor = { kind: "visitor" } | { kind: "operator" } | Member;

/** Anyone without an account. */
export const visitor: Actor = { kind: "visitor" };
/** Whoever runs a command on the machine. */
export const operator: Actor = { kind: "operator" };

/** The id of the member who acts; null for a visitor and for the operator. */
export const memberId = (actor: Actor): string | null => (actor.kind === "member" ? actor.id : null);
