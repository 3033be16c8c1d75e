import { type Collection, collections, type DebateMap } from "./document";
import { identityOf } from "./identity";

/** What became of one collection from one version of a map to the next. */
export type CollectionChange<Entry> = {
  added: Entry[];
  changed: Entry[];
  removed: string[];
  unchanged: number;
  reordered: boolean;
};

/** What became of a map. */
export type MapChange = {
  essay: "added" | "changed" | "unchanged";
  collections: { [Name in Collection]: CollectionChange<DebateMap[Name][number]> };
};

/** A value as text that is the same whatever the order of its keys; keys without a value do not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function compareCollection<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  identity: (entry: Entry) => string,
): CollectionChange<Entry> {
  const earlier = new Map(before.map((entry) => [identity(entry), entry]));
  const change: CollectionChange<Entry> = { added: [], changed: [], removed: [], unchanged: 0, reordered: false };
  const kept = new Set<string>();
  for (const entry of after) {
    const id = identity(entry);
    const old = earlier.get(id);
    if (old === undefined) change.added.push(entry);
    else {
      kept.add(id);
      if (canonical(old) === canonical(entry)) change.unchanged++;
      else change.changed.push(entry);
    }
  }
  const order = before.map(identity);
  change.removed = order.filter((id) => !kept.has(id));
  const ofBoth = after.map(identity).filter((id) => kept.has(id));
  change.reordered = order.filter((id) => kept.has(id)).some((id, at) => id !== ofBoth[at]);
  return change;
}

/** Compares two versions of a map, entry by entry. `before` is null where there was none. Pure. */
export function compareMaps(before: DebateMap | null, after: DebateMap): MapChange {
  const compared = collections.map((name) => [
    name,
    compareCollection(before?.[name] ?? [], after[name] as never[], identityOf[name] as (entry: unknown) => string),
  ]);
  const essay =
    before === null ? "added" : canonical(before.essay) === canonical(after.essay) ? "unchanged" : "changed";
  return { essay, collections: Object.fromEntries(compared) as MapChange["collections"] };
}

/** Whether anything changed at all, the order of entries included. */
export function isChange(change: MapChange): boolean {
  return (
    change.essay !== "unchanged" ||
    Object.values(change.collections).some(
      ({ added, changed, removed, reordered }) => added.length + changed.length + removed.length > 0 || reordered,
    )
  );
}
