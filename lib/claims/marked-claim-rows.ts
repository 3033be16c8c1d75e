import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { marksSelect, toMark } from "@/lib/interpretations/mark-rows";
import { claimRefSelect, toClaimRef } from "./claim-rows";
import type { MarkedClaim } from "./marked-claim";

/** Columns of a claim in a list with its marks. */
export const markedClaimSelect = {
  ...claimRefSelect,
  type: true,
  centrality: true,
  positions: marksSelect,
} as const satisfies Prisma.ClaimSelect;

type MarkedClaimRow = Prisma.ClaimGetPayload<{ select: typeof markedClaimSelect }>;

export function toMarkedClaim(row: MarkedClaimRow): MarkedClaim {
  return {
    ...toClaimRef(row),
    type: fromDb(row.type),
    centrality: row.centrality,
    marks: row.positions.map(toMark),
  };
}
