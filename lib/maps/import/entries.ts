import "server-only";
import { batches } from "@/lib/db/batches";
import type { CollectionChange } from "../compare";
import type { ImportContext } from "./context";

type Entries<Entry, Row> = {
  change: CollectionChange<Entry>;
  what: string;
  toRow(entry: Entry): Row;
  insert(rows: Row[]): PromiseLike<unknown>;
  update(row: Row): PromiseLike<unknown>;
};

/** Writes the added entries of a collection in batches and the changed ones one by one. */
export async function writeEntries<Entry, Row>(
  context: ImportContext,
  { change, what, toRow, insert, update }: Entries<Entry, Row>,
): Promise<void> {
  for (const batch of batches(change.added)) {
    await insert(batch.map(toRow));
    context.wrote(batch.length, what);
  }
  for (const entry of change.changed) {
    await update(toRow(entry));
    context.wrote(1, what);
  }
}

/** Whatever hangs on an entry is written anew when the entry is new or changed. */
export function touched<Entry>({ added, changed }: CollectionChange<Entry>): Entry[] {
  return [...added, ...changed];
}

/** Inserts rows in batches. */
export async function insertAll<Row>(
  rows: readonly Row[],
  insert: (batch: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (const batch of batches(rows)) await insert(batch);
}

/** Keys with the ids of their rows. */
export function idsOf(rows: readonly { id: number; key: string }[]): Map<string, number> {
  return new Map(rows.map(({ id, key }) => [key, id]));
}
