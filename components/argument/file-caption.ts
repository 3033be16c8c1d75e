import { standingWords } from "@/components/ui/words";
import type { ClaimPage } from "@/lib/claims/claim";
import { mostlyThroughEssay } from "@/lib/interpretations/position";
import { linesIn } from "./edge-word";
import { mapTitle, type ShownArgument } from "./look";

/** How specialists regard the essay's answers to the questions of a claim: positions are nowhere shown without it. */
function standings({ questions }: ClaimPage): string[] {
  return questions.map(({ prompt, standing }) => {
    const answer = questions.length > 1 ? `answer to “${prompt}”` : "answer";
    return `Standing of the essay’s ${answer}: ${standingWords[standing.value]}. ${standing.summary}`;
  });
}

/** What the lines of a map mean, in words. */
function linesInWords({ graph: { edges } }: ShownArgument): string {
  const { figures, hardening, evidence } = linesIn(edges);
  return [
    "Arrows lead from what carries to what rests on it.",
    figures && "A figure on a line: so many inferences.",
    hardening && "“Hardens”: what is put with reserve at one end is put as fact at the other.",
    evidence && "Dotted arrows: cited for the claim.",
    "The map shows how the essay argues, not whether it is right.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands beneath a map in a file, where no page says it: title, standing, how it is to be read, where it is from. */
export function fileCaption(shown: ShownArgument, claim: ClaimPage | null, address: string): string[] {
  const positions = claim ? [...claim.positions, ...claim.inherited] : [];
  return [
    mapTitle(shown),
    ...(claim ? standings(claim) : []),
    ...(mostlyThroughEssay(positions) ? ["Most positions in this map are known only through the essay."] : []),
    linesInWords(shown),
    address,
  ];
}
