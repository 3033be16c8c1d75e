import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { Difference } from "./difference";
import { basisSelect, interpretationSelect, toGround, toInterpretationRef } from "./position-rows";

/** Columns of a recorded difference. */
export const differenceSelect = {
  key: true,
  reason: true,
  summary: true,
  question: { select: { key: true, prompt: true, standing: { select: { value: true } } } },
  sides: { orderBy: { interpretation: { ordinal: "asc" } }, select: { interpretation: interpretationSelect } },
  basis: basisSelect,
} as const satisfies Prisma.DifferenceSelect;

type DifferenceRow = Prisma.DifferenceGetPayload<{ select: typeof differenceSelect }>;

export function toDifference({ reason, question, sides, basis, ...row }: DifferenceRow): Difference {
  const { standing, ...asked } = question;
  return {
    ...row,
    question: { ...asked, standing: standing ? fromDb(standing.value) : "unassessed" },
    reason: fromDb(reason),
    sides: sides.map(({ interpretation }) => toInterpretationRef(interpretation)),
    basis: basis.map(toGround),
  };
}
