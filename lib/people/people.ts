import { claimsOf, type Mentions, mentionOf } from "@/lib/gloss/mentions";
import type { HeldClaim, Work } from "@/lib/interpretations/interpretation";
import type { InterpretationRef } from "@/lib/interpretations/position";
import { foldWord, wordsIn } from "@/lib/propose/spelling";
import type { Making } from "./made-by";
import type { Person } from "./person";

/** A person in the list of people, with how often the essay speaks of them. */
export type PersonEntry = Person & { claims: number; paragraphs: number };

/** A dated event that names a person. */
export type PersonEvent = {
  key: string;
  /** EDTF date or interval. */
  date: string;
  label: string;
  note: string | null;
  /** Keys of the claims that speak of it. */
  claims: string[];
};

/** A person with all that their page shows. */
export type PersonPage = Person & {
  /** The interpretation that is theirs; null where they are no historian of the debate. */
  interpretation: InterpretationRef | null;
  /** Claims that report a view of theirs, in the order of the essay. */
  held: HeldClaim[];
  /** Claims by others that the essay has through them. */
  through: HeldClaim[];
  /** All other claims whose statement names them. */
  named: HeldClaim[];
  /** Numbers of the paragraphs that name them, or that hold one of these claims. */
  paragraphs: number[];
  events: PersonEvent[];
  works: (Work & { making: Making })[];
  previous: Pick<Person, "key" | "name"> | null;
  next: Pick<Person, "key" | "name"> | null;
};

/** The people of a map with how often each is named, in the order that they have. */
export function peopleEntries(people: readonly Person[], mentions: Mentions): PersonEntry[] {
  return people.map((person) => {
    const mention = mentionOf(mentions, { kind: "person", key: person.key });
    return { ...person, claims: claimsOf(mention).length, paragraphs: mention.paragraphs.length };
  });
}

const readWords = (text: string) =>
  wordsIn(text).map((word) => ({ plain: word.toLowerCase(), folded: foldWord(word) }));

/**
 * The people of whom every word that is asked for begins a word of their name, in any of its forms, or of their role.
 * Spelling and alphabet of names do not count: “Ежов” finds Yezhov. Everybody, where no word is asked for.
 */
export function peopleWith<Listed extends Person>(people: readonly Listed[], asked: string): Listed[] {
  const wanted = readWords(asked);
  return people.filter(({ name, variants, role }) => {
    const words = readWords([name, ...variants, role].join(" "));
    // The beginning of a word is not always folded as the word is: “Y” begins Yezhov, whom folding makes an Ezhov.
    return wanted.every(({ plain, folded }) =>
      words.some((word) => word.plain.startsWith(plain) || word.folded.startsWith(folded)),
    );
  });
}
