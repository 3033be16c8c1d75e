import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import type { Ground, InterpretationRef, Position, Standing } from "./position";

/** Columns of what something is based on. */
export const basisSelect = {
  orderBy: { ordinal: "asc" },
  select: {
    locator: true,
    fromEssay: true,
    paragraph: { select: { number: true } },
    source: { select: { key: true, csl: true } },
  },
} as const satisfies Prisma.BasisFindManyArgs;

type BasisRow = Prisma.BasisGetPayload<typeof basisSelect>;

/** Columns of an interpretation's name. */
export const interpretationSelect = { select: { key: true, name: true, kind: true } } as const;

type InterpretationRow = Prisma.InterpretationGetPayload<typeof interpretationSelect>;

export function toInterpretationRef({ key, name, kind }: InterpretationRow): InterpretationRef {
  return { key, name, kind: fromDb(kind) };
}

export function toGround({ paragraph, source, locator, fromEssay }: BasisRow): Ground {
  if (source)
    return {
      kind: "source",
      key: source.key,
      reference: shortReference(cslItemSchema.parse(source.csl)),
      locator,
      fromEssay,
    };
  return { kind: "paragraph", number: paragraph?.number ?? 0 };
}

/** Columns of a position as a page shows it. */
export const positionSelect = {
  key: true,
  by: true,
  stance: true,
  summary: true,
  provenance: true,
  confidence: true,
  note: true,
  interpretation: interpretationSelect,
  question: { select: { key: true, prompt: true } },
  basis: basisSelect,
} as const satisfies Prisma.PositionSelect;

type PositionRow = Prisma.PositionGetPayload<{ select: typeof positionSelect }>;

export function toPosition({ interpretation, stance, provenance, confidence, basis, ...row }: PositionRow): Position {
  return {
    ...row,
    interpretation: toInterpretationRef(interpretation),
    stance: fromDb(stance),
    provenance: fromDb(provenance),
    confidence: fromDb(confidence),
    basis: basis.map(toGround),
  };
}

/** The one stated order of interpretations: the essay's own first, then by name; then as the map lists positions. */
export const inStatedOrder = [
  { interpretation: { ordinal: "asc" } },
  { ordinal: "asc" },
] as const satisfies Prisma.PositionOrderByWithRelationInput[];

/** Columns of a standing. */
export const standingSelect = { select: { value: true, summary: true, basis: basisSelect } } as const;

type StandingRow = Prisma.StandingGetPayload<typeof standingSelect>;

/** A question without a standing has not been assessed. */
export function toStanding(row: StandingRow | null): Standing {
  if (!row) return { value: "unassessed", summary: "", basis: [] };
  return { value: fromDb(row.value), summary: row.summary, basis: row.basis.map(toGround) };
}
