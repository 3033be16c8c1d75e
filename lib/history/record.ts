import "server-only";
import { batches } from "@/lib/db/batches";
import type { DatabaseSession } from "@/lib/db/client";
import { Prisma, type VersionOrigin } from "@/lib/db/generated/client";
import type { MapChange } from "@/lib/maps/compare";
import { type Collection, collections, type DebateMap } from "@/lib/maps/document";
import { asJson, type MapEntry } from "@/lib/maps/entry";
import { identityOf } from "@/lib/maps/identity";

/** Who changed a map, and by what. */
export type ChangedBy = { origin: VersionOrigin; editorId?: string; proposalId?: string };

/** An entry before and after a change; null where it did not exist. */
type Turn = { collection: Collection; key: string; before: MapEntry | null; after: MapEntry | null };

function turnsOf(map: DebateMap, change: MapChange): Turn[] {
  return collections.flatMap((collection) => {
    const identity = identityOf[collection] as (entry: MapEntry) => string;
    const entries: readonly MapEntry[] = map[collection];
    const earlier = new Map(entries.map((entry) => [identity(entry), entry]));
    const { added, changed, removed } = change.collections[collection];
    const turn = (key: string, after: MapEntry | null): Turn => ({
      collection,
      key,
      before: earlier.get(key) ?? null,
      after,
    });
    return [
      ...[...added, ...changed].map((entry) => turn(identity(entry), entry)),
      ...removed.map((key) => turn(key, null)),
    ];
  });
}

const column = (entry: MapEntry | null) => asJson(entry) ?? Prisma.DbNull;

/**
 * Adds to the history what a change does to the entries of a map, in the transaction that does it.
 * @param before the map as it was
 */
export async function recordVersions(
  db: DatabaseSession,
  essayId: number,
  { before, change, by }: { before: DebateMap; change: MapChange; by: ChangedBy },
): Promise<void> {
  const rows = turnsOf(before, change).map((turn) => ({
    essayId,
    collection: turn.collection,
    key: turn.key,
    before: column(turn.before),
    after: column(turn.after),
    ...by,
  }));
  for (const batch of batches(rows)) await db.itemVersion.createMany({ data: batch });
}
