import type { ClaimType, EssayStance, Modality } from "@/lib/claims/vocabulary";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { Provenance, Stance, StandingValue } from "@/lib/interpretations/vocabulary";

/** A question as the matrix needs it. */
export type MatrixQuestion = { key: string; prompt: string; standing: StandingValue };

/** A claim as the matrix needs it. */
export type MatrixClaim = {
  key: string;
  paragraph: number;
  section: string | null;
  statement: string;
  type: ClaimType;
  modality: Modality;
  essayStance: EssayStance;
  centrality: number;
  questions: string[];
  /** Keys of the sources cited for it. */
  sources: string[];
};

/** A position as the matrix needs it: on a claim or on a question. */
export type MatrixPosition = {
  key: string;
  interpretation: string;
  by: string | null;
  stance: Stance;
  provenance: Provenance;
  summary: string;
  claim: string | null;
  question: string | null;
};

/** All that the matrix of one essay is made of. */
export type MatrixData = {
  interpretations: InterpretationRef[];
  sections: { key: string; title: string }[];
  sources: { key: string; label: string }[];
  questions: MatrixQuestion[];
  claims: MatrixClaim[];
  positions: MatrixPosition[];
};

/** One mark of a cell. Within a school several can stand side by side, never as an average. */
export type Mark = MatrixPosition & { /** Taken over from the claim's question. */ inherited: boolean };

/** Marks of one interpretation on one row; none: not assessed. */
export type Cell = { interpretation: InterpretationRef; marks: Mark[] };

export type Totals = Record<Stance, number>;

/** One row: a question or a claim. */
export type Row =
  | { kind: "question"; question: MatrixQuestion; claims: MatrixClaim[]; cells: Cell[]; totals: Totals }
  | {
      kind: "claim";
      claim: MatrixClaim;
      /** How specialists regard the essay's answers to the claim's questions, each once. */
      standings: StandingValue[];
      cells: Cell[];
      totals: Totals;
    };

/** The matrix as it is shown: rows after filter and sort, and the sums of its columns. */
export type Matrix = {
  interpretations: InterpretationRef[];
  rows: Row[];
  columnTotals: Totals[];
  /** Rows before the filter. */
  of: number;
};

/** What the matrix is made of, in a line. */
export function matrixCounts({ questions, claims, interpretations, positions }: MatrixData): string {
  return `${questions.length} questions · ${claims.length} claims · ${interpretations.length} interpretations · ${positions.length} positions`;
}
