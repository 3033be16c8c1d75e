import type { EssayStance } from "@/lib/claims/vocabulary";
import { evidenceOf } from "./evidence";
import type { FoundCitation } from "./found-citation";
import type { ModalityGuess } from "./modality";
import { type People, type Person, personBy } from "./people";
import type { Sentence } from "./read-sentences";
import type { Report } from "./reporting";
import { makersOf } from "./resolve";

/** Whose view a sentence gives, as far as the text shows. */
export type Held = {
  /** Null for the essay's author. */
  holder: Person | null;
  /** Through whom the essay has it; null where it has it at first hand or nothing shows. */
  through: Person | null;
  stance: EssayStance;
  confidence: number;
  reason: string;
};

/** A sentence with the guesses about it. */
export type ReadSentence = Sentence & { held: Held; modality: ModalityGuess };

/** What the author says in person, where nothing says otherwise. */
export const authors: Held = {
  holder: null,
  through: null,
  stance: "own",
  confidence: 0.8,
  reason: "nothing says that it is another's",
};

/**
 * A view that a sentence reports, as held by the one whom it names.
 * @param following the sentences of its paragraph from itself on, whose citations may bear it out
 */
export function reported(report: Report, following: readonly Sentence[], people: People): Held {
  const { person: holder, stance, confidence, reason } = report;
  return { holder, through: throughWhom(holder, evidenceOf(following), people), stance, confidence, reason };
}

/** Those who made a cited work, as far as they are persons of the essay. */
export function makers({ form, resolution }: FoundCitation, people: People): Person[] {
  return resolution
    ? makersOf(resolution.entry.csl).flatMap((folded) => people.get(folded) ?? [])
    : (form?.names ?? []).flatMap((name) => personBy(name, people) ?? []);
}

/** The one other author from whose work the words are cited; null where the holder's own work is cited, or several. */
export function throughWhom(holder: Person, citations: readonly FoundCitation[], people: People): Person | null {
  const all = citations.map((citation) => makers(citation, people)).filter((list) => list.length > 0);
  if (all.some((list) => list.some(({ key }) => key === holder.key))) return null;
  const others = new Map(all.flatMap((list) => list.slice(0, 1)).map((person) => [person.key, person]));
  const [only] = others.values();
  return others.size === 1 ? (only ?? null) : null;
}
