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

/** The plural of an English noun with what stands before it. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The plurals of a term: “First Secretaries”, “Enemies of the people”. A mere s at the end the search itself allows. */
function plurals(form: string): string[] {
  const [, noun = form, rest = ""] = /^(.+?)( of .+)$/u.exec(form) ?? [];
  return rest || pluralOf(noun) !== `${noun}s` ? [`${pluralOf(noun)}${rest}`] : [];
}

/** The British spelling of a form in the other one, and the other way round: “Collectivisation”. */
const otherSpelling = (form: string): string =>
  form.replace(/i[sz](?=ation)/gu, (found) => (found === "iz" ? "is" : "iz"));

/** What a term is called: “troika (pl. troiki)” is “troika”; “Kraikom, obkom” is either. */
function namedTerm(term: string): Named {
  const heads = term
    .replace(brackets, "")
    .split(/\s*[,;/]\s*/u)
    .map((form) => form.trim());
  const others = bracketedNames(term);
  const nouns = heads.map(unquoted).flatMap((noun) => [noun, otherSpelling(noun)]);
  return {
    kind: "term",
    key: term,
    forms: [...nouns, ...nouns.flatMap(plurals), ...others.map(unquoted)].filter(isLong),
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
