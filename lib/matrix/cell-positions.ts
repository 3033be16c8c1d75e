import type { InterpretationRef } from "@/lib/interpretations/position";
import { indexPositions, marksOfClaim, marksOfQuestion } from "./marks";
import type { Mark, MatrixClaim, MatrixData, MatrixPosition, MatrixQuestion } from "./matrix";

/** What the cards of the matrix are made of: of the whole matrix, what its page does not say already. */
export type CellPositions = {
  interpretations: InterpretationRef[];
  questions: MatrixQuestion[];
  claims: Pick<MatrixClaim, "key" | "essayStance" | "questions">[];
  positions: MatrixPosition[];
};

/** What the cards need of a matrix. */
export function toCellPositions({ interpretations, questions, claims, positions }: MatrixData): CellPositions {
  return {
    interpretations,
    questions,
    claims: claims.map(({ key, essayStance, questions: asked }) => ({ key, essayStance, questions: asked })),
    positions,
  };
}

/** A mark with all that its card says; `question`: that from which it is taken over, or whose row it stands in. */
export type CardMark = Mark & { asked: MatrixQuestion | null };

/** One cell in full. */
export type CellCard = { interpretation: InterpretationRef; marks: CardMark[] };

/**
 * Finds the cell of any row and interpretation, with the very marks that the matrix shows there.
 * @param provenance only marks of this provenance are shown; null: all
 * @returns a function of a row's key, a claim's or a question's, and an interpretation's; null where the cell is empty
 */
export function cellFinder(
  { interpretations, questions, claims, positions }: CellPositions,
  provenance: string | null,
): (row: string, interpretation: string) => CellCard | null {
  const shown = provenance === null ? positions : positions.filter((position) => position.provenance === provenance);
  const index = indexPositions(shown, interpretations);
  const claimOf = new Map(claims.map((claim) => [claim.key, claim]));
  const questionOf = new Map(questions.map((question) => [question.key, question]));
  const refOf = new Map(interpretations.map((interpretation) => [interpretation.key, interpretation]));
  return (row, key) => {
    const claim = claimOf.get(row);
    const interpretation = refOf.get(key);
    const marks = (claim ? marksOfClaim(index, claim) : marksOfQuestion(index, row))
      .filter((mark) => mark.interpretation === key)
      .map((mark) => ({ ...mark, asked: (mark.question && questionOf.get(mark.question)) || null }));
    return interpretation && marks.length > 0 ? { interpretation, marks } : null;
  };
}
