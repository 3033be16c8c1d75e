import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { PositionMark } from "./mark";
import { inStatedOrder, interpretationSelect, toInterpretationRef } from "./position-rows";

/** Columns of the marks of a claim, in the one stated order. */
export const marksSelect = {
  orderBy: inStatedOrder,
  select: { key: true, by: true, stance: true, provenance: true, interpretation: interpretationSelect },
} as const satisfies Prisma.PositionFindManyArgs;

type MarkRow = Prisma.PositionGetPayload<typeof marksSelect>;

export function toMark({ interpretation, stance, provenance, ...row }: MarkRow): PositionMark {
  return {
    ...row,
    interpretation: toInterpretationRef(interpretation),
    stance: fromDb(stance),
    provenance: fromDb(provenance),
  };
}
