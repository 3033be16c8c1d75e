import type { Role } from "@/lib/auth/roles";

/** A member as administrators see them. */
export type ListedMember = {
  id: string;
  name: string;
  /** Null where the account was made with an ORCID iD and bound to no address. */
  email: string | null;
  confirmed: boolean;
  role: Role;
  disabled: boolean;
  since: Date;
};

/** A member with what can be done about them. */
export type ManagedMember = ListedMember & {
  disabledFor: string | null;
  affiliation: string | null;
  orcid: string | null;
  hasSecondFactor: boolean;
  openSessions: number;
  can: { ban: boolean };
};

/** Which members are looked for: a part of name or address, a role. */
export type MemberFilter = { words: string; role: Role | null; page: number };

/** How many members stand on a page. */
export const membersOnPage = 50;
