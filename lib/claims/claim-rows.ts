import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { interpretationSelect } from "@/lib/interpretations/position-rows";
import type { ClaimRef, Holder } from "./claim";

const personSelect = { select: { key: true, name: true } } as const;

/** Columns of a claim as other pages name it. */
export const claimRefSelect = {
  key: true,
  statement: true,
  modality: true,
  paragraph: { select: { number: true } },
  holderInterpretation: interpretationSelect,
  holderPerson: personSelect,
} as const satisfies Prisma.ClaimSelect;

type ClaimRefRow = Prisma.ClaimGetPayload<{ select: typeof claimRefSelect }>;
type InterpretationRow = Prisma.InterpretationGetPayload<typeof interpretationSelect>;

/** The one of the two that is set; the database makes sure that a claim has a holder. */
export function toHolder(
  interpretation: InterpretationRow | null,
  person: { key: string; name: string } | null,
): Holder | null {
  if (interpretation) return { key: interpretation.key, name: interpretation.name, kind: fromDb(interpretation.kind) };
  return person ? { ...person, kind: "person" } : null;
}

const nobody: Holder = { key: "", name: "", kind: "person" };

export function toClaimRef({
  key,
  statement,
  modality,
  paragraph,
  holderInterpretation,
  holderPerson,
}: ClaimRefRow): ClaimRef {
  return {
    key,
    statement,
    modality: fromDb(modality),
    paragraph: paragraph.number,
    holder: toHolder(holderInterpretation, holderPerson) ?? nobody,
  };
}
