import { provenanceWords, standingWords } from "@/components/ui/words";
import type { ComparisonData } from "@/lib/compare/comparison";
import type { Relation, Verdict } from "@/lib/compare/verdict";
import type { CompareView } from "@/lib/compare/view";
import type { InterpretationRef } from "@/lib/interpretations/position";

/** What a row comes to, as the page names it. */
export const verdictWords: Record<Verdict, string> = {
  agree: "agree",
  part: "part",
  divided: "divided",
  reported: "one known only by report",
  silent: "one silent",
  "not-assessed": "one not assessed",
};

/** How those who take a stance stand to each other, over the columns of the totals. */
export const relationWords: Record<Relation, string> = {
  agree: "agree",
  part: "part",
  divided: "divided",
  few: "fewer than two",
};

/** How many of something: “1 claim”, “3 claims”. */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Names in a line: “Getty, Thurston and Zhukov”. */
export const namesLine = (interpretations: readonly Pick<InterpretationRef, "name">[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(interpretations.map(({ name }) => name));

/** What a view is narrowed to, filter by filter; empty where it shows everything. */
export function narrowedTo(view: CompareView, { questions }: Pick<ComparisonData, "questions">): string[] {
  const { question, standing, provenance, verdict } = view;
  const prompt = questions.find(({ key }) => key === question)?.prompt;
  return [
    prompt === undefined ? [] : `the question “${prompt}”`,
    standing === null ? [] : `standing: ${standingWords[standing]}`,
    provenance === null ? [] : `positions known by: ${provenanceWords[provenance]} only`,
    verdict === null ? [] : `rows: ${verdictWords[verdict]}`,
  ].flat();
}
