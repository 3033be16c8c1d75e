import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import { AppError, notFound } from "@/lib/errors";
import type { ChangedBy } from "@/lib/history/record";
import { compareMaps, isChange, type MapChange } from "../compare";
import type { DebateMap } from "../document";
import { readMap } from "../export";
import { soundMap } from "../sound-map";
import { lockMap, writeMap } from "./import-map";

/** How long an edit of a large map may take. */
export const longestEdit = { timeout: 120_000, maxWait: 20_000 };

/**
 * Changes a stored map by the importer’s own path, in a running transaction: the whole of it is checked as a file would
 * be, so that nothing unsound gets in; the essay’s revision grows; the history says who changed which entries. Which file
 * the map was imported from is left as it was, so that a start does not import that file again. Rights are the caller’s to
 * check.
 * @throws AppError `not_found`, `invalid` with what would be wrong, `conflict` where nothing would change
 */
export async function editMap(
  db: DatabaseSession,
  slug: string,
  edit: (map: DebateMap) => DebateMap,
  by: ChangedBy,
): Promise<MapChange> {
  await lockMap(db, slug);
  const before = await readMap(db, slug);
  if (!before) return notFound(`An essay with the address “${slug}”`);
  const map = soundMap(edit(before));
  const change = compareMaps(before, map);
  if (!isChange(change)) throw new AppError("conflict", "The map reads so already: there is nothing to change.");
  await writeMap(db, { before, map, change, by });
  return change;
}
