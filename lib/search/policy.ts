import { type Actor, memberId } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";

/** The audience of what everybody may find. */
export const forEverybody = "public";

/** The audience of texts that only signed-in readers may read whole. */
export const forReaders = "readers";

/** The audience of what others may read of such a text. */
export const forOthers = "visitors";

/**
 * The audiences to which an actor belongs: of the essays that they may read, the entries that they may find.
 * @param groups ids of the groups to which they belong
 */
export function audiencesOf(actor: Actor, groups: readonly string[]): string[] {
  const id = memberId(actor);
  const own = id === null ? [] : [`member ${id}`, ...groups.map((group) => `group ${group}`)];
  return [forEverybody, may(actor, "text.read") ? forReaders : forOthers, ...own];
}
