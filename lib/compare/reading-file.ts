import { markdownTable, markdownText } from "@/lib/formats/markdown";
import type { Apart } from "@/lib/interpretations/apart";
import type { Difference } from "@/lib/interpretations/difference";
import { mostlyThroughEssay, type Position } from "@/lib/interpretations/position";
import type { DifferenceReason, Provenance, Stance, StandingValue } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import { basisLine } from "./basis-line";
import {
  type ApartOf,
  type ClaimRow,
  type ComparedCell,
  type ComparedRow,
  type Comparison,
  type PlacedPosition,
  type QuestionRow,
  shownPositions,
} from "./comparison";
import type { VerdictTotals } from "./totals";
import type { Relation, Verdict } from "./verdict";
import { relations, verdicts } from "./verdict";

/** The words of the screen, in which the file speaks too. */
export type ReadingWords = {
  stance: Record<Stance, string>;
  provenance: Record<Provenance, string>;
  standing: Record<StandingValue, string>;
  reason: Record<DifferenceReason, string>;
  verdict: Record<Verdict, string>;
  relation: Record<Relation, string>;
  /** What a row comes to, in a sentence. */
  account: (row: ComparedRow) => string;
};

/** What stands at the head of the file. */
export type ReadingHead = {
  /** The essay, as a label names it. */
  essay: string;
  /** Absolute address of the view. */
  address: string;
  /** What the view is narrowed to, in words. */
  filters: readonly string[];
  revision: number;
};

const head = ["Interpretation", "Stance", "Position", "Known by", "Basis"];

/** How a position is known, and how surely, with the reason where that is recorded. */
function knownBy({ interpretation, provenance, confidence, note }: PlacedPosition, words: ReadingWords): string {
  const how = interpretation.kind === "essay" ? [] : [words.provenance[provenance]];
  const sure = confidence === "high" ? [] : [`confidence ${confidence}`];
  const line = [...how, ...sure].join("; ");
  return markdownText([line, note ?? ""].filter(Boolean).join(": "));
}

function positionLine(name: string, position: PlacedPosition, words: ReadingWords): string[] {
  const { by, stance, summary, basis, interpretation } = position;
  return [
    markdownText(by ? `${name} (${by})` : name),
    interpretation.kind === "essay" ? "the essay itself" : words.stance[stance],
    markdownText(summary),
    knownBy(position, words),
    markdownText(basisLine(basis)),
  ];
}

function cellLines({ interpretation, positions, leftOut }: ComparedCell, words: ReadingWords): string[][] {
  if (positions.length > 0) return positions.map((position) => positionLine(interpretation.name, position, words));
  const nothing = leftOut > 0 ? "known otherwise only: left out" : "not assessed";
  return [[markdownText(interpretation.name), "–", nothing, "", ""]];
}

function rowText(row: ComparedRow, words: ReadingWords): string {
  const own = row.own.map((position) => positionLine(position.interpretation.name, position, words));
  const table = markdownTable([head, ...own, ...row.cells.flatMap((cell) => cellLines(cell, words))]);
  return `**${words.verdict[row.verdict]}**: ${markdownText(words.account(row))}\n\n${table}`;
}

const differenceText = ({ sides, reason, summary, basis }: Difference, words: ReadingWords): string => {
  const names = sides.map(({ name }) => markdownText(name)).join(", ");
  const ground = basis.length > 0 ? ` (${markdownText(basisLine(basis))})` : "";
  return `- ${names} part over ${words.reason[reason]}. ${markdownText(summary)}${ground}\n`;
};

const claimText = (row: ClaimRow, words: ReadingWords): string =>
  `### Claim ${markdownText(row.claim.key)}: ${markdownText(row.claim.statement)}\n\n${rowText(row, words)}`;

function questionText(row: QuestionRow, words: ReadingWords): string {
  const { question, differences, claims } = row;
  const standing = `Standing of the essay’s answer: ${words.standing[question.standing.value]}.`;
  const why = differences.map((difference) => differenceText(difference, words)).join("");
  return [
    `## ${markdownText(question.prompt)}\n`,
    `${standing} ${markdownText(question.standing.summary)}\n`,
    rowText(row, words),
    ...(why ? [`Why they part, as far as recorded:\n\n${why}`] : []),
    ...claims.map((claim) => claimText(claim, words)),
  ].join("\n");
}

function totalsText(totals: VerdictTotals, of: string, words: ReadingWords): string {
  const columns = wordsOf(relations);
  const line = (name: string, counts: Record<Relation, number>, all: number) => [
    name,
    ...columns.map((relation) => String(counts[relation])),
    String(all),
  ];
  return markdownTable([
    [of, ...columns.map((relation) => words.relation[relation]), "all"],
    ...wordsOf(verdicts).map((verdict) =>
      line(words.verdict[verdict], totals.cells[verdict], totals.byVerdict[verdict]),
    ),
    line("all", totals.byRelation, totals.all),
  ]);
}

const targetText = (on: Apart["on"], words: ReadingWords): string =>
  on.kind === "question"
    ? `${markdownText(on.question.prompt)} Standing of the essay’s answer: ${words.standing[on.question.standing]}.`
    : `Claim ${markdownText(on.claim.key)}: ${markdownText(on.claim.statement)}`;

/** Where the essay cites those compared in support and their own work does not simply agree. */
function apartText({ interpretation, places }: ApartOf, words: ReadingWords): string {
  const half = (positions: readonly Position[]): string =>
    positions
      .map(({ stance, provenance, summary }) => {
        return `    - ${words.stance[stance]}, ${words.provenance[provenance]}: ${markdownText(summary)}\n`;
      })
      .join("");
  const lines = places.map(
    ({ on, reported, ownWork }) => `- ${targetText(on, words)}\n${half(reported)}${half(ownWork)}`,
  );
  return `### ${markdownText(interpretation.name)}\n\n${lines.join("")}`;
}

/** A comparison to be read or worked on elsewhere, in Markdown: the totals, then each question with its claims. */
export function comparisonMarkdown(comparison: Comparison, words: ReadingWords, about: ReadingHead): string {
  const { compared, rows, unasked, totals, claimTotals, apart } = comparison;
  return [
    `# ${compared.map(({ name }) => markdownText(name)).join(", ")}\n`,
    `On ${markdownText(about.essay)}. Map revision ${about.revision}. <${about.address}>\n`,
    ...(about.filters.length > 0 ? [`Narrowed to: ${markdownText(about.filters.join("; "))}.\n`] : []),
    ...(mostlyThroughEssay(shownPositions(comparison))
      ? ["Most positions on this page are known only through the essay.\n"]
      : []),
    "† locator as the essay cites it, unchecked.\n",
    totalsText(totals, "Questions", words),
    totalsText(claimTotals, "Claims", words),
    ...rows.map((row) => questionText(row, words)),
    ...(unasked.length > 0 ? ["## Claims under no question\n"] : []),
    ...unasked.map((row) => claimText(row, words)),
    ...(apart.length > 0 ? ["## Cited in support, yet its own work qualifies or contests\n"] : []),
    ...apart.map((of) => apartText(of, words)),
  ].join("\n");
}
