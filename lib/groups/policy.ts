/** What somebody is in a group, from the most to the least. */
export const groupRoles = {
  owner: "runs the group: members, roles, name, archive",
  moderator: "invites, removes members, hides notes with a reason",
  member: "reads and writes notes",
} as const;

/** A word of {@link groupRoles}. */
export type GroupRole = keyof typeof groupRoles;

/** How somebody stands to a group: what they are in it, null for nothing, and whether it is archived. */
export type GroupStanding = { role: GroupRole | null; archived: boolean };

/** Somebody without any power, in a group that goes on. */
export const plainMember: GroupStanding = { role: "member", archived: false };

/** Somebody who does not belong to a group. */
export const outsider: GroupStanding = { role: null, archived: false };

/** Roles that decide over the group's notes. */
export const moderatingRoles = ["owner", "moderator"] as const satisfies readonly GroupRole[];

/** Whether they decide over the group's notes; in an archived group too, which is still read. */
export const moderatesIn = ({ role }: GroupStanding): boolean => moderatingRoles.some((one) => one === role);

/** Whether they write in the group. */
export const writesIn = ({ role, archived }: GroupStanding): boolean => role !== null && !archived;

/** What somebody may do in a group. */
export type GroupRights = {
  write: boolean;
  moderate: boolean;
  invite: boolean;
  changeRoles: boolean;
  edit: boolean;
  archive: boolean;
};

/** What somebody may do in a group, by how they stand to it. Nothing in an archived one but to moderate. */
export function groupRights(standing: GroupStanding): GroupRights {
  const write = writesIn(standing);
  const moderate = moderatesIn(standing);
  const own = write && standing.role === "owner";
  return { write, moderate, invite: write && moderate, changeRoles: own, edit: own, archive: own };
}

/**
 * Whether somebody may remove another member: an owner anybody, a moderator plain members. In an archived group too:
 * whoever is removed no longer reads it. Nobody themselves: they leave.
 */
export function mayRemove(remover: GroupStanding, removed: GroupRole): boolean {
  if (remover.role === "owner") return true;
  return remover.role === "moderator" && removed === "member";
}
