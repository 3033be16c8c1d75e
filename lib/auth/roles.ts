/**
 * What a member may be, each with everything that those before it may: a reader has an account, a scholar annotates in
 * public and checks citations, a teacher prepares classes as well, an editor decides over the map and over notes, the
 * administrator over accounts.
 */
export const roles = ["reader", "scholar", "teacher", "editor", "administrator"] as const;

/** A word of {@link roles}. */
export type Role = (typeof roles)[number];

/** Whether a role may all that another may. */
export const reaches = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** Roles that a member may ask for, and an editor grant. The others an administrator gives. */
export const askableRoles = ["scholar", "teacher"] as const satisfies readonly Role[];

/** A word of {@link askableRoles}. */
export type AskableRole = (typeof askableRoles)[number];

/** Reads a role as it is stored. Whatever is not known counts for the least. */
export const toRole = (stored: string | null | undefined): Role => roles.find((role) => role === stored) ?? "reader";
