import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { basisSelect, toGround } from "@/lib/interpretations/position-rows";
import type { Opening } from "./timeline";

/** Columns of an opening. */
export const openingSelect = {
  key: true,
  date: true,
  kind: true,
  label: true,
  note: true,
  confidence: true,
  basis: basisSelect,
  sources: { orderBy: { ordinal: "asc" }, select: { source: { select: { key: true } } } },
} as const satisfies Prisma.OpeningSelect;

type OpeningRow = Prisma.OpeningGetPayload<{ select: typeof openingSelect }>;

export function toOpening({ kind, confidence, basis, sources, ...row }: OpeningRow): Omit<Opening, "span"> {
  return {
    ...row,
    kind: fromDb(kind),
    confidence: fromDb(confidence),
    basis: basis.map(toGround),
    opens: sources.map(({ source }) => source.key),
  };
}
