import { stanceWords } from "@/components/ui/words";
import type { ComparedRow } from "@/lib/compare/comparison";
import type { Assessment } from "@/lib/coverage/assessment";
import { namesLine } from "./words";

type Counted = Pick<ComparedRow, "cells" | "verdict" | "relation">;

/** Where those who take a stance stand, however known: said where the verdict is that of someone else. */
function ofTheRest({ relation, cells }: Counted): string {
  const [stance] = cells.flatMap(({ stand }) => stand.stances);
  switch (relation) {
    case "few":
      return "";
    case "agree":
      return stance ? ` Those who take a stance agree, as far as known: each ${stanceWords[stance]}.` : "";
    case "part":
      return " Those who take a stance part, as far as known.";
    case "divided":
      return " Those who take a stance are divided, as far as known.";
  }
}

/** What a row comes to, and why, in a sentence or two: who is the least known, and how the others stand. */
export function rowAccount(row: Counted): string {
  const { cells, verdict } = row;
  const named = (assessment: Assessment): string =>
    namesLine(cells.filter(({ stand }) => stand.assessment === assessment).map(({ interpretation }) => interpretation));
  const [stance] = cells.flatMap(({ stand }) => stand.stances);
  switch (verdict) {
    case "agree":
      return stance ? `Each ${stanceWords[stance]}.` : "";
    case "part":
      return "Two of them at least have no stance in common.";
    case "divided":
      return `On more than one side: ${namesLine(cells.filter(({ stand }) => stand.stances.length > 1).map(({ interpretation }) => interpretation))}.`;
    case "reported":
      return `${named("reported")}.${ofTheRest(row)}`;
    case "silent":
      return `${named("silent")}.${ofTheRest(row)}`;
    case "not-assessed":
      return `${named("none")}.${ofTheRest(row)}`;
  }
}
