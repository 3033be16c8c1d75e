import "server-only";
import { toDb } from "@/lib/db/words";
import type { MapChange } from "../compare";
import type { DebateMap } from "../document";
import { toGroundColumns } from "./basis";
import { type ImportContext, idOf } from "./context";
import { idsOf, insertAll, touched, writeEntries } from "./entries";

/** Writes when records became available, which sources that made usable, and how we know. */
export async function writeOpenings(context: ImportContext, map: DebateMap, { collections }: MapChange): Promise<void> {
  const { db, essayId, ids } = context;
  const order = new Map(map.openings.map(({ key }, at) => [key, at]));
  await writeEntries(context, {
    change: collections.openings,
    what: "openings",
    toRow: ({ key, date, kind, label, confidence, note }) => ({
      essayId,
      key,
      ordinal: idOf(order, key),
      date,
      kind: toDb(kind),
      label,
      confidence: toDb(confidence),
      note: note ?? null,
    }),
    insert: (data) => db.opening.createMany({ data }),
    update: (data) => db.opening.update({ where: { essayId_key: { essayId, key: data.key } }, data }),
  });
  const openingIds = idsOf(await db.opening.findMany({ where: { essayId }, select: { id: true, key: true } }));
  const entries = touched(collections.openings).map((entry) => ({ ...entry, openingId: idOf(openingIds, entry.key) }));
  const parents = { essayId, openingId: { in: entries.map(({ openingId }) => openingId) } };
  await db.openingSource.deleteMany({ where: parents });
  await db.openingBasis.deleteMany({ where: parents });
  await insertAll(
    entries.flatMap(({ openingId, opens }) =>
      opens.map((source, ordinal) => ({ essayId, ordinal, openingId, sourceId: idOf(ids.sources, source) })),
    ),
    (data) => db.openingSource.createMany({ data }),
  );
  await insertAll(
    entries.flatMap(({ openingId, basis }) =>
      basis.map((item, ordinal) => ({ essayId, ordinal, openingId, ...toGroundColumns(context, item) })),
    ),
    (data) => db.openingBasis.createMany({ data }),
  );
}
