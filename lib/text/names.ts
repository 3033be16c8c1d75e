import type { Named } from "./find-glosses";

/** Shorter forms are found everywhere, and explain nothing. */
const shortestForm = 3;

/** A family name by itself: the last word of a name. */
const familyName = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? "";

/** What a term is called: “troika (pl. troiki)” is “troika”; “CC, Central Committee” is either. */
const formsOfTerm = (term: string): string[] =>
  term
    .replace(/\s*\([^)]*\)/gu, "")
    .split(/\s*[,;/]\s*/u)
    .map((form) => form.trim());

/** The forms in which a text may name the people and the terms of a map. */
export function namesOf({
  people,
  terms,
}: {
  people: readonly { key: string; name: string; variants: readonly string[] }[];
  terms: readonly { term: string }[];
}): Named[] {
  const long = (form: string) => form.length >= shortestForm;
  return [
    ...people.map(
      ({ key, name, variants }): Named => ({
        kind: "person",
        key,
        forms: [name, familyName(name), ...variants].filter(long),
      }),
    ),
    ...terms.map(({ term }): Named => ({ kind: "term", key: term, forms: formsOfTerm(term).filter(long) })),
  ];
}
