import type { DebateMap } from "@/lib/maps/document";
import { shortReference, shortReferenceLine } from "@/lib/sources/short-reference";
import type { Choice, Choices } from "./proposal";

const byLabel = (choices: Choice[]): Choice[] => choices.toSorted((a, b) => a.label.localeCompare(b.label, "en"));

/** What the forms about a map can name: sources and people by the alphabet, the others in the map’s order. */
export function choicesIn(map: DebateMap): Choices {
  return {
    interpretations: map.interpretations.map(({ key, name }) => ({ value: key, label: name })),
    people: byLabel(map.people.map(({ key, name }) => ({ value: key, label: name }))),
    sources: byLabel(
      map.sources.map(({ key, csl }) => ({ value: key, label: shortReferenceLine(shortReference(csl)) })),
    ),
    questions: map.questions.map(({ key, prompt }) => ({ value: key, label: prompt })),
    paragraphs: map.paragraphs.length,
  };
}
