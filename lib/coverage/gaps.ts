import { inheritsFromQuestions } from "@/lib/claims/claim";
import { groupBy } from "@/lib/group-by";
import { type Assessment, isOutside } from "./assessment";
import type { Survey, SurveyedClaim, SurveyedPosition } from "./survey";
import type { CoverageTable } from "./table";

/** From this centrality on, a claim is not finished without a position from outside the essay. */
export const pillarCentrality = 4;

/** An interpretation with the questions on which something is wanting. */
export type WantingOnQuestions = { interpretation: string; questions: string[] };

/** What a map still wants, by kind. All are keys or ids, in the order of the map. */
export type Gaps = {
  /** Claims that the essay leans on and on which nobody is recorded but through the essay. */
  pillars: {
    claim: string /** Interpretations that nobody has assessed on it, with works to look into. */;
    candidates: string[];
  }[];
  notAssessed: WantingOnQuestions[];
  reportedOnly: WantingOnQuestions[];
  /** Positions from own work of which no place is known, by the first work that they are based on. */
  withoutLocator: { source: string; positions: string[] }[];
  /** Positions of low confidence. */
  uncertain: string[];
  /** Sources whose record was not confirmed. */
  unconfirmed: string[];
  /** Questions whose standing no editor has assessed. */
  unassessed: string[];
};

/** Positions that stand beside each claim: its own, and those of its questions where it takes them over. */
function positionsBeside({ claims, positions }: Survey): (claim: SurveyedClaim) => SurveyedPosition[] {
  const known = new Set(claims.map(({ id }) => id));
  const byClaim = groupBy(positions, ({ claim }) => (claim && known.has(claim) ? claim : undefined));
  const byQuestion = groupBy(positions, ({ question }) => question);
  return ({ id, questions, essayStance }) => [
    ...(byClaim.get(id) ?? []),
    ...(inheritsFromQuestions(essayStance) ? questions.flatMap((question) => byQuestion.get(question) ?? []) : []),
  ];
}

function pillarGaps(survey: Survey): Gaps["pillars"] {
  const beside = positionsBeside(survey);
  const own = new Set(survey.interpretations.filter(({ kind }) => kind === "essay").map(({ key }) => key));
  const others = survey.interpretations.filter(({ kind, works }) => kind !== "essay" && works.length > 0);
  return survey.claims
    .filter(({ centrality }) => centrality >= pillarCentrality)
    .flatMap((claim) => {
      const positions = beside(claim).filter(({ interpretation }) => !own.has(interpretation));
      if (positions.some(isOutside)) return [];
      const looked = new Set(positions.map(({ interpretation }) => interpretation));
      return [{ claim: claim.id, candidates: others.map(({ key }) => key).filter((key) => !looked.has(key)) }];
    });
}

function wanting({ interpretations, rows }: CoverageTable, assessment: Assessment): WantingOnQuestions[] {
  return interpretations
    .map((interpretation, column) => ({
      interpretation,
      questions: rows.filter(({ cells }) => cells[column]?.assessment === assessment).map(({ question }) => question),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function withoutLocator({ sources, positions }: Survey): Gaps["withoutLocator"] {
  const wanted = positions
    .filter(({ provenance, stance }) => provenance === "own-work" && stance !== "silent")
    .map(({ id, basis }) => ({ id, works: basis.filter((ground) => "source" in ground) }))
    .filter(({ works }) => !works.some(({ locator }) => locator));
  const bySource = groupBy(wanted, ({ works }) => works[0]?.source);
  return sources.flatMap(({ key }) => {
    const found = bySource.get(key);
    return found ? [{ source: key, positions: found.map(({ id }) => id) }] : [];
  });
}

/** What a map still wants. Pure, and linear in positions and claims. */
export function findGaps(survey: Survey, table: CoverageTable): Gaps {
  return {
    pillars: pillarGaps(survey),
    notAssessed: wanting(table, "none"),
    reportedOnly: wanting(table, "reported"),
    withoutLocator: withoutLocator(survey),
    uncertain: survey.positions.filter(({ confidence }) => confidence === "low").map(({ id }) => id),
    unconfirmed: survey.sources.filter(({ record }) => record === "unconfirmed").map(({ key }) => key),
    unassessed: survey.questions.filter(({ standing }) => standing.value === "unassessed").map(({ key }) => key),
  };
}
