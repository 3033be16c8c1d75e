import { type Actor, memberId } from "@/lib/auth/actor";

/** The audience of what everybody may find. */
export const forEverybody = "public";

/**
 * The audiences to which an actor belongs: of the essays that they may read, the entries that they may find.
 * @param groups ids of the groups to which they belong
 */
export function audiencesOf(actor: Actor, groups: readonly string[]): string[] {
  const id = memberId(actor);
  return id === null ? [forEverybody] : [forEverybody, `member ${id}`, ...groups.map((group) => `group ${group}`)];
}
