import "server-only";
import { batches } from "@/lib/db/batches";
import type { MapBasis } from "../document";
import { type ImportContext, idOf } from "./context";
import { insertAll } from "./entries";

type Owner = "positionId" | "standingId" | "differenceId" | "noteId";

/** The columns of one ground: a paragraph, or a source with its locator. */
export function toGroundColumns({ ids, paragraphIds }: ImportContext, item: MapBasis) {
  if ("paragraph" in item) return { paragraphId: idOf(paragraphIds, item.paragraph) };
  return {
    sourceId: idOf(ids.sources, item.source),
    locator: item.locator ?? null,
    fromEssay: item.locatorFrom === "essay",
  };
}

/** Replaces what some owners are based on. */
export async function replaceBasis(
  context: ImportContext,
  owner: Owner,
  owners: readonly { id: number; basis: readonly MapBasis[] }[],
): Promise<void> {
  const { db, essayId } = context;
  for (const batch of batches(owners, 5000)) {
    await db.basis.deleteMany({ where: { essayId, [owner]: { in: batch.map(({ id }) => id) } } });
  }
  const rows = owners.flatMap(({ id, basis }) =>
    basis.map((item, ordinal) => ({ essayId, ordinal, [owner]: id, ...toGroundColumns(context, item) })),
  );
  await insertAll(rows, (data) => db.basis.createMany({ data }));
}
