import { claimPath, questionPath } from "@/lib/addresses";
import type { Assessment } from "@/lib/coverage/assessment";
import { csvText } from "@/lib/formats/csv";
import type { Difference } from "@/lib/interpretations/difference";
import { basisLine } from "./basis-line";
import { type ClaimRow, type ComparedRow, type Comparison, distinctClaims, type PlacedPosition } from "./comparison";

/**
 * The columns of the file. The words in it are those of the map: `own-work`, `minority-thesis`, `not-assessed`. The
 * level is that of a question, of a claim, or of a recorded difference on a question: of that, the interpretations
 * that part, and the reason.
 */
export const tableColumns = [
  "level",
  "key",
  "text",
  "questions",
  "standing",
  "verdict",
  "relation",
  "reason",
  "interpretation",
  "name",
  "assessment",
  "left_out",
  "by",
  "stance",
  "provenance",
  "confidence",
  "position",
  "basis",
  "note",
  "address",
] as const;

type Column = (typeof tableColumns)[number];
type Line = Partial<Record<Column, string>>;

/** What is said of an interpretation in its cell; the essay's own is not assessed, for the others stand to it. */
const assessmentNames: Record<Assessment, string> = {
  assessed: "assessed",
  reported: "reported",
  silent: "silent",
  none: "not-assessed",
};

const positionFields = ({ by, stance, provenance, confidence, summary, basis, note }: PlacedPosition): Line => ({
  by: by ?? "",
  stance,
  provenance,
  confidence,
  position: summary,
  basis: basisLine(basis),
  note: note ?? "",
});

/** A line for every position of a row, and one for every cell without. */
function rowLines({ own, cells, verdict, relation }: ComparedRow, head: Line): Line[] {
  const judged = { ...head, verdict, relation };
  const ofEssay = own.map((position) => ({
    ...judged,
    interpretation: position.interpretation.key,
    name: position.interpretation.name,
    assessment: "the-essay-itself",
    ...positionFields(position),
  }));
  const ofOthers = cells.flatMap(({ interpretation, stand, positions, leftOut }) => {
    const cell = {
      ...judged,
      interpretation: interpretation.key,
      name: interpretation.name,
      assessment: assessmentNames[stand.assessment],
      left_out: String(leftOut),
    };
    return positions.length === 0 ? [cell] : positions.map((position) => ({ ...cell, ...positionFields(position) }));
  });
  return [...ofEssay, ...ofOthers];
}

const differenceLine = ({ sides, reason, summary, basis }: Difference, head: Line): Line => ({
  ...head,
  level: "difference",
  text: summary,
  reason,
  interpretation: sides.map(({ key }) => key).join(" "),
  name: sides.map(({ name }) => name).join("; "),
  basis: basisLine(basis),
});

type Addressing = { slug: string; absolute: (path: string) => string };

function claimLines(row: ClaimRow, { slug, absolute }: Addressing): Line[] {
  const { key, statement, questions } = row.claim;
  const address = absolute(claimPath(slug, key));
  return rowLines(row, { level: "claim", key, text: statement, questions: questions.join(" "), address });
}

/**
 * A comparison as a table in CSV, to be counted and sorted elsewhere: a line for every position that the page shows and
 * for every cell without one, and for each recorded difference; first the questions, then each claim once. Verdict and relation are repeated on every
 * line of their row.
 */
export function comparisonCsv({ rows, unasked }: Pick<Comparison, "rows" | "unasked">, addressing: Addressing): string {
  const lines = [
    ...rows.flatMap((row) => {
      const { key, prompt, standing } = row.question;
      const address = addressing.absolute(questionPath(addressing.slug, key));
      const head = { key, questions: key, standing: standing.value, address };
      return [
        ...rowLines(row, { ...head, level: "question", text: prompt }),
        ...row.differences.map((difference) => differenceLine(difference, head)),
      ];
    }),
    ...distinctClaims(rows, unasked).flatMap((row) => claimLines(row, addressing)),
  ];
  return csvText([tableColumns, ...lines.map((line) => tableColumns.map((column) => line[column] ?? ""))]);
}
