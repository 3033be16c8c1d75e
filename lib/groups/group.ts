import type { GroupRights, GroupRole } from "./policy";

/** A group in a member's list of theirs. */
export type GroupEntry = {
  id: string;
  name: string;
  role: GroupRole;
  members: number;
  archived: boolean;
};

/** A group as its members see it. */
export type Group = GroupEntry & {
  about: string | null;
  createdAt: Date;
  archivedAt: Date | null;
  /** What the reader of the page may do there. */
  can: GroupRights;
};

/** Somebody who belongs to a group. */
export type Fellow = {
  id: string;
  name: string;
  role: GroupRole;
  joinedAt: Date;
  /** Whether it is the reader of the page. */
  self: boolean;
  /** Whether the reader of the page may remove them. */
  removable: boolean;
};

/** An invitation that can still be used, as those who may invite see it: without its link, which nobody can read again. */
export type OpenInvitation = {
  id: string;
  /** For one address alone; null: for whoever has the link. */
  email: string | null;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  /** How many joined with it. */
  uses: number;
};

/** A group to which somebody is invited, before they belong to it. */
export type InvitedTo = {
  /** The invitation's id. */
  id: string;
  group: { id: string; name: string; about: string | null };
  invitedBy: string | null;
  expiresAt: Date;
};
