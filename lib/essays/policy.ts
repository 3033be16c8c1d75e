import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";

/** Whether the actor may bring a map into the database. */
export function canImportMap(actor: Actor): boolean {
  return may(actor, "map.import");
}

/** The essays that the actor may read, as a database filter. Every imported map is public. */
export function visibleTo(_actor: Actor): object {
  return {};
}
