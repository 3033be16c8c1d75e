import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDb } from "@/lib/db/words";
import type { Check } from "./check";
import { citationPrint } from "./citation-print";

/** Columns of a citation that its print is made of. */
export const printSelect = {
  key: true,
  locator: true,
  asCited: true,
  paragraph: { select: { number: true } },
  source: { select: { key: true, csl: true } },
} as const satisfies Prisma.CitationSelect;

type PrintRow = Prisma.CitationGetPayload<{ select: typeof printSelect }>;

/** The print of a stored citation. */
export const printOf = ({ source, paragraph, locator, asCited }: PrintRow): string =>
  citationPrint({ source: source.key, csl: source.csl, locator, asCited, paragraph: paragraph.number });

/** Columns of a check, and the order in which the ledger has them. */
export const checkSelect = {
  orderBy: [{ at: "asc" }, { id: "asc" }],
  select: {
    id: true,
    citationKey: true,
    citationPrint: true,
    outcome: true,
    edition: true,
    pages: true,
    note: true,
    quotation: true,
    at: true,
    scholar: { select: { id: true, name: true } },
  },
} as const satisfies Prisma.CitationCheckFindManyArgs;

type CheckRow = Prisma.CitationCheckGetPayload<typeof checkSelect>;

/** @param print of the citation as it reads now; undefined where it is gone */
export function toCheck(
  { citationKey: _, citationPrint: then, outcome, ...row }: CheckRow,
  print: string | undefined,
): Check {
  return { ...row, outcome: fromDb(outcome), current: then === print };
}
