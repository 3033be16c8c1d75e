import { provenanceWords, stanceWords, standingWords } from "@/components/ui/words";
import type { CardMark, CellCard } from "@/lib/matrix/cell-positions";

function line(className: string, ...content: (string | Node)[]): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.append(...content);
  return paragraph;
}

/** The mark as the legend has it, from the shapes at the top of the page. */
function markOf({ stance, provenance }: CardMark): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `mark text-${stance}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#mark-${stance}-${provenance}`);
  svg.append(use);
  return svg;
}

function entryOf(mark: CardMark): HTMLElement[] {
  const { by, stance, provenance, summary } = mark;
  const how = ` ${stanceWords[stance]}, ${provenanceWords[provenance]}${by ? ` · ${by}` : ""}`;
  return [line("how", markOf(mark), how), line("says", summary)];
}

/** What the marks on one question have in common: whence they are taken over, and how its answer stands. */
function questionOf({ inherited, asked }: CardMark): HTMLElement[] {
  if (!asked) return [];
  const standing = standingWords[asked.standing];
  return [
    line(
      "asked",
      inherited
        ? `Taken over from the question “${asked.prompt}” (standing of the essay’s answer: ${standing}).`
        : `Standing of the essay’s answer: ${standing}.`,
    ),
  ];
}

/** The marks in the order of the cell, those on one question followed by what is said of it. */
const entriesOf = (marks: readonly CardMark[]): HTMLElement[] =>
  marks.flatMap((mark, at) => [
    ...entryOf(mark),
    ...(marks[at + 1]?.question === mark.question ? [] : questionOf(mark)),
  ]);

/**
 * What a cell holds, mark by mark: whose, how it stands, how we know, what it says, and whence it is taken over.
 * @param advice a last line: how to go on
 */
export function cardContent({ interpretation, marks }: CellCard, advice?: string): HTMLElement[] {
  const number = marks.length > 1 ? ` · ${marks.length} positions` : "";
  const last = advice ? [line("advice", advice)] : [];
  return [line("whose", `${interpretation.name}${number}`), ...entriesOf(marks), ...last];
}
