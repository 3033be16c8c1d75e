import { familyOf } from "@/lib/propose/work-form";
import type { Named } from "./name-search";

/** Shorter forms are found everywhere, and explain nothing. */
const shortestForm = 3;

const isLong = (form: string): boolean => form.length >= shortestForm;

/** What a term puts in brackets. “VKP(b)” has none: there they belong to the word. */
const brackets = /\s+\(([^)]*)\)/gu;

/** Quotation marks around several words are the map's; a single word in them is meant only where it stands in them. */
const unquoted = (form: string): string => (/\s/u.test(form) ? form.replace(/^[“"](.*)[”"]$/u, "$1") : form);

/**
 * What the brackets at the end of a term call it as well: “(kooptatsiia)”, “(CIS)”, “(Communist International)”,
 * “(“Stalin Constitution”)”. What only qualifies it is no name: “(of officials)”, “(Council)”.
 */
function bracketedNames(term: string): string[] {
  const last = /\s\(([^)]*)\)$/u.exec(term)?.[1];
  if (!last) return [];
  return last.split(/\s*[,;]\s*/u).filter((name) => {
    const words = name.replace(/^[“"]/u, "").split(/\s+/u);
    if (words.length > 1) return /^(?:[“"]|\p{Lu})/u.test(name);
    return /^\p{Ll}[\p{L}'’]*$/u.test(name) || /\p{Lu}\S*\p{Lu}/u.test(name);
  });
}

/** The plural of a form that ends in y: “First Secretaries”. That of others is found by the search itself. */
const plurals = (form: string): string[] => (/[^aeiou]y$/u.test(form) ? [`${form.slice(0, -1)}ies`] : []);

/** What a term is called: “troika (pl. troiki)” is “troika”; “Kraikom, obkom” is either. */
function namedTerm(term: string): Named {
  const heads = term
    .replace(brackets, "")
    .split(/\s*[,;/]\s*/u)
    .map((form) => form.trim());
  const others = bracketedNames(term);
  const forms = [...heads, ...others].map(unquoted);
  return {
    kind: "term",
    key: term,
    forms: [...forms, ...forms.flatMap(plurals)].filter(isLong),
    // “Right (Right opposition)”: the brackets keep the capital, so that “a right” is something else.
    exactCase: others.some((other) => heads.some((head) => other.startsWith(`${head} `))),
  };
}

/** The forms in which a text may name the people and the terms of a map. */
export function namesOf({
  people,
  terms,
}: {
  people: readonly { key: string; name: string; variants: readonly string[] }[];
  terms: readonly { term: string }[];
}): Named[] {
  return [
    ...people.map(
      ({ key, name, variants }): Named => ({
        kind: "person",
        key,
        forms: [name, familyOf(name), ...variants].filter(isLong),
        exactCase: true,
      }),
    ),
    ...terms.map(({ term }) => namedTerm(term)),
  ];
}
