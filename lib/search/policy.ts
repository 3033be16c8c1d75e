import type { Actor } from "@/lib/auth/actor";
import type { SearchVisibility } from "@/lib/db/generated/client";

/** Of the essays that an actor may read, the entries that they may find. */
export function findableBy(_actor: Actor): SearchVisibility[] {
  return ["public"];
}
