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
  const { by, stance, provenance, summary, inherited, asked } = mark;
  const how = ` ${stanceWords[stance]}, ${provenanceWords[provenance]}${by ? ` · ${by}` : ""}`;
  const standing = asked && `standing of the essay’s answer: ${standingWords[asked.standing]}`;
  const lines = [line("how", markOf(mark), how), line("says", summary)];
  if (inherited && asked)
    lines.push(line("taken-over", `Taken over from the question “${asked.prompt}” (${standing}).`));
  else if (standing) lines.push(line("taken-over", `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.`));
  return lines;
}

/** What a cell holds, mark by mark: whose, how it stands, how we know, what it says, and whence it is taken over. */
export function cardContent({ interpretation, marks }: CellCard): HTMLElement[] {
  const number = marks.length > 1 ? ` · ${marks.length} positions` : "";
  return [line("whose", `${interpretation.name}${number}`), ...marks.flatMap(entryOf)];
}
