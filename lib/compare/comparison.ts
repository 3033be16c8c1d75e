import type { ClaimRef } from "@/lib/claims/claim";
import type { EssayStance } from "@/lib/claims/vocabulary";
import type { Apart } from "@/lib/interpretations/apart";
import type { Difference } from "@/lib/interpretations/difference";
import type { InterpretationRef, Position, QuestionRef, Standing } from "@/lib/interpretations/position";
import type { Judged, VerdictTotals } from "./totals";
import type { Stand } from "./verdict";

/** A question as a comparison needs it. */
export type ComparedQuestion = QuestionRef & { standing: Standing };

/** A claim as a comparison needs it. */
export type ComparedClaim = ClaimRef & {
  essayStance: EssayStance;
  /** Keys of its questions. */
  questions: string[];
};

/** A position with the claim that it is on; null where it is on its question. */
export type PlacedPosition = Position & { claim: string | null };

/** All that comparisons within one essay's map are drawn from, in the orders of the map. */
export type ComparisonData = {
  /** The essay's own first. */
  interpretations: InterpretationRef[];
  questions: ComparedQuestion[];
  claims: ComparedClaim[];
  positions: PlacedPosition[];
  differences: Difference[];
};

/** What is shown of one interpretation on a row. */
export type ComparedCell = {
  interpretation: InterpretationRef;
  positions: PlacedPosition[];
  stand: Stand;
  /** Positions of it on the row that are known otherwise than the view asks for. */
  leftOut: number;
};

/** A row: the essay's own word, where it is shown, and a cell for each interpretation that is compared. */
export type ComparedRow = Judged & { own: PlacedPosition[]; cells: ComparedCell[] };

export type ClaimRow = ComparedRow & { claim: ComparedClaim };

export type QuestionRow = ComparedRow & {
  question: ComparedQuestion;
  /** Recorded differences between those that stand side by side on the page. */
  differences: Difference[];
  /** Its claims on which at least one of those compared has a position that is shown. */
  claims: ClaimRow[];
};

/** Where the essay cites one of those compared in support and its own work does not simply agree. */
export type ApartOf = { interpretation: InterpretationRef; places: Apart[] };

/** Two to four interpretations side by side. */
export type Comparison = {
  compared: InterpretationRef[];
  /** The essay's own; null where its column is left out. */
  essay: InterpretationRef | null;
  /** The rows that are shown, in the order of the map. */
  rows: QuestionRow[];
  /** Shown claims under no question of the map. */
  unasked: ClaimRow[];
  /** Every question that the filters by question and standing let through, whatever its verdict. */
  totals: VerdictTotals;
  /** The claims under these questions, and those under none, each counted once. */
  claimTotals: VerdictTotals;
  /** The same questions and claims, however the positions are known. */
  apart: ApartOf[];
};

/** Every claim of these rows once: a claim stands under each of its questions. */
export function distinctClaims(rows: readonly QuestionRow[], unasked: readonly ClaimRow[]): ClaimRow[] {
  const claims = [...rows.flatMap((row) => row.claims), ...unasked];
  return [...new Map(claims.map((row) => [row.claim.key, row])).values()];
}

/** Every position of those compared that the page shows, once. */
export function shownPositions({ rows, unasked }: Pick<Comparison, "rows" | "unasked">): PlacedPosition[] {
  const all = [...rows, ...distinctClaims(rows, unasked)];
  return all.flatMap(({ cells }) => cells.flatMap(({ positions }) => positions));
}
