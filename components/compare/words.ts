import type { Relation, Verdict } from "@/lib/compare/verdict";
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
