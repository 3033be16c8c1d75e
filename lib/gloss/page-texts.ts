import type { ClaimPage } from "@/lib/claims/claim";
import type { ComparedRow, Comparison } from "@/lib/compare/comparison";
import type { EditorNote } from "@/lib/essays/editor-note";
import type { Difference } from "@/lib/interpretations/difference";
import type { InterpretationPage } from "@/lib/interpretations/interpretation";
import { positionsIn } from "@/lib/interpretations/interpretation";
import type { Position, Standing } from "@/lib/interpretations/position";
import type { PersonPage } from "@/lib/people/people";
import type { QuestionPage } from "@/lib/questions/question";
import type { Surmise } from "@/lib/rests-on/surmise";
import type { SourcePage } from "@/lib/sources/source";
import type { Timeline, TimelineEvent } from "@/lib/timeline/timeline";

/** The texts of a part of a page in the order of reading. Null: there is none. */
export type PartTexts = (string | null)[];

/** What positions say, with the editors' remarks. */
export const positionTexts = (positions: readonly Position[]): PartTexts =>
  positions.flatMap(({ summary, note }) => [summary, note]);

/** What editor's notes say. */
export const noteTexts = (notes: readonly EditorNote[]): PartTexts =>
  notes.flatMap(({ essaySays, found, note }) => [essaySays, found, note]);

const standingTexts = (standings: readonly Standing[]): PartTexts => standings.map(({ summary }) => summary);

const differenceTexts = (differences: readonly Difference[]): PartTexts => differences.map(({ summary }) => summary);

/** The texts of a claim's page: the claim with what stands about it, each side, what it rests on. */
export function claimTexts(claim: ClaimPage): PartTexts[] {
  const all = [...claim.positions, ...claim.inherited];
  const of = (stance: Position["stance"]) => positionTexts(all.filter((position) => position.stance === stance));
  return [
    [
      claim.statement,
      ...standingTexts(claim.questions.map(({ standing }) => standing)),
      ...claim.evidence.map(({ note }) => note),
      ...noteTexts(claim.notes),
    ],
    of("supports"),
    of("contests"),
    of("qualifies"),
    of("silent"),
    [...claim.restsOn, ...claim.supports].map(({ hardening }) => hardening),
  ];
}

/** The texts of a question's page: what is asked and answered, each side, why interpretations part. */
export function questionTexts(question: QuestionPage): PartTexts[] {
  const of = (stance: Position["stance"]) =>
    positionTexts(question.positions.filter((position) => position.stance === stance));
  return [
    [question.prompt, question.background, ...standingTexts([question.standing]), ...positionTexts(question.answer)],
    of("supports"),
    of("qualifies"),
    of("contests"),
    of("silent"),
    differenceTexts(question.differences),
  ];
}

/** The texts of an interpretation's page: who it is, its positions on questions and on claims, from whom it differs. */
export function interpretationTexts(interpretation: InterpretationPage): PartTexts[] {
  const { summary, portrayal, onQuestions, onClaims, differences } = interpretation;
  return [
    [summary, portrayal?.summary ?? null],
    positionTexts(positionsIn(onQuestions)),
    positionTexts(positionsIn(onClaims)),
    differenceTexts(differences),
  ];
}

/** The texts of a source's page: its record, the positions based on it, and the editors' apparatus. */
export function sourceTexts({ note, positions, standings, differences, notes }: SourcePage): PartTexts[] {
  return [
    [note],
    positionTexts(positions),
    standingTexts(standings.map(({ standing }) => standing)),
    differenceTexts(differences),
    noteTexts(notes),
  ];
}

const rowTexts = ({ own, cells }: ComparedRow): PartTexts =>
  [...own, ...cells.flatMap(({ positions }) => positions)].map(({ summary }) => summary);

/** The texts of a comparison: each question with its claims, the claims under none, the places apart. */
export function comparisonTexts({ rows, unasked, apart }: Comparison): PartTexts[] {
  const places = apart.flatMap((of) => of.places);
  return [
    ...rows.map((row) => [...rowTexts(row), ...differenceTexts(row.differences), ...row.claims.flatMap(rowTexts)]),
    unasked.flatMap(rowTexts),
    places.flatMap(({ reported, ownWork }) => [...reported, ...ownWork].map(({ summary }) => summary)),
  ];
}

/** The texts of a timeline: the events that are shown, the openings of archives, why interpretations part. */
export function timelineTexts(events: readonly TimelineEvent[], { openings, differences }: Timeline): PartTexts[] {
  const labelled = ({ label, note }: { label: string; note: string | null }) => [label, note];
  return [events.flatMap(labelled), openings.flatMap(labelled), differenceTexts(differences)];
}

/** The texts of a page on what the essay rests on: where surmise becomes fact, in the editors' words. */
export const surmiseTexts = (surmises: readonly Surmise[]): PartTexts[] => [
  surmises.flatMap(({ hardened }) => hardened.map(({ words }) => words)),
];

/** The texts of a person's page: what they were, and the events that name them. */
export const personTexts = ({ role, events }: PersonPage): PartTexts[] => [
  [role],
  events.flatMap(({ label, note }) => [label, note]),
];
