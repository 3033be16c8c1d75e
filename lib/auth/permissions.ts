import { AppError } from "@/lib/errors";
import type { Actor, Member } from "./actor";
import { askableRoles, type Role, reaches } from "./roles";

/**
 * Who may do what: the least role that each deed needs. What is theirs alone (an own note, membership of a group) is
 * said by the policy of each domain, on top of this table.
 */
export const leastRole = {
  /** Changes, exports and deletes one’s own account. */
  "account.own": "reader",
  /** Sees a text that the installation keeps for signed-in readers. */
  "text.read": "reader",
  /** Writes notes for oneself and for one's groups, and answers what one can read. */
  "annotation.write": "reader",
  /** Writes notes that everybody can read. */
  "annotation.publish": "scholar",
  /** Records having looked a citation up. */
  "check.record": "scholar",
  /** Proposes a change of the map. */
  "proposal.make": "scholar",
  /** Accepts, changes or declines a proposal; restores an earlier state of an entry. */
  "proposal.decide": "editor",
  /** Founds a group. */
  "group.create": "scholar",
  /** Joins a group with an invitation, and takes part in it. */
  "group.join": "reader",
  /** Reports a note to the moderators, and appeals against the hiding of one's own. */
  "report.make": "reader",
  /** Sees the queue of reports, lets notes through, hides them with a reason, decides appeals. */
  "moderation.decide": "editor",
  /** Bars a member from signing in. */
  "member.ban": "editor",
  /** Asks to be made scholar or teacher. */
  "role.request": "reader",
  /** Grants or declines such a request. */
  "role.grant": "editor",
  /** Gives any role, issues one-time links, ends sessions. */
  "member.manage": "administrator",
  /** Imports an essay’s text, shows a former edition, says who may read it. */
  "text.import": "editor",
  /** Brings a whole map into the database. */
  "map.import": "administrator",
  /** Changes what holds for the whole installation. */
  "settings.change": "administrator",
  /** Reads the log of what was done with power over others. */
  "audit.read": "administrator",
} as const satisfies Record<string, Role>;

/** A word of {@link leastRole}. */
export type Permission = keyof typeof leastRole;

/** What whoever holds the machine may do by the command line. */
const operatorMay: readonly Permission[] = ["text.read", "text.import", "map.import", "member.manage", "member.ban"];

/** Whether the actor may do a deed as far as their role goes. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "visitor") return false;
  if (actor.kind === "operator") return operatorMay.includes(permission);
  return reaches(actor.role, leastRole[permission]);
}

/**
 * The member who acts, if their role reaches for the deed.
 * @throws AppError `unauthenticated` for a visitor, `forbidden` for a member whose role does not reach
 */
export function requireMember(actor: Actor, permission: Permission): Member {
  if (actor.kind === "member" && may(actor, permission)) return actor;
  if (actor.kind === "member")
    throw new AppError(
      "forbidden",
      `This needs the role of ${article(leastRole[permission])}; yours is ${actor.role}.${
        isAskable(leastRole[permission]) ? " You can ask for it on the page of your account." : ""
      }`,
    );
  throw new AppError("unauthenticated", "Sign in first.");
}

/**
 * Refuses whoever may not do a deed; the operator is let through as far as the table of theirs says.
 * @throws AppError `unauthenticated` for a visitor, `forbidden` for anybody else whose role does not reach
 */
export function requireMay(actor: Actor, permission: Permission): void {
  if (actor.kind === "operator" && may(actor, permission)) return;
  requireMember(actor, permission);
}

const isAskable = (role: Role): boolean => askableRoles.some((one) => one === role);

const article = (role: Role): string => (/^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`);
