import { foldWord, keyOf } from "./spelling";
import { familyOf, headOf } from "./work-form";

/** Somebody who speaks or is named as holding a view. */
export type Person = { key: string; name: string; family: string };

/** Persons by their folded family names, with and without particles. */
export type People = ReadonlyMap<string, Person>;

const word = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu;
/** Words before a name that are no given name. */
const title =
  /^(?:The|This|That|In|On|At|By|For|From|When|While|As|But|And|If|After|Before|Under|Unlike|Like|Following|According|To|With|Of|Comrade|Marshal|General|Colonel|Minister|President|Secretary|Commissar|Chairman|Premier|Professor|Doctor|Dr|Mr|Mrs|King|Queen|Emperor|Tsar|Lord|Lady|Sir|Bishop|Pope|First|Party|Chief|Head|Mayor|Governor|Senator|Judge|Justice|Captain|Thus|Then|Only|Even|Here|Also|Both|However|Meanwhile|Perhaps|Moreover|Yet)$/u;

/** Nouns that name bodies and countries: they speak, but hold no view as a person does. */
const bodies =
  /^(?:Party|Congress|Plenum|Committee|Council|Government|Parliament|Union|Soviet|Court|Army|Commission|Constitution|Politburo|Conference|Assembly|Senate|House|Ministry|Church|State|Society|Academy|University|Press|Germany|France|Britain|England|Russia|America|Japan|Italy|Spain|Poland|Europe|China|Rome|Moscow|London|Paris|Berlin|Washington|Article|Chapter|Section|Table|Figure|Part|Appendix|He|She|They|It|We|I|You|Who|What|One|Some|Many|Most|Few|Others|Critics|Historians|Scholars|People|Everyone|Nobody|Those|These|There|Nothing|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/**
 * Whether a capitalised word of a text can be a person's name: it names no body, never stands in lower case, and an
 * article hardly ever stands before it (“the Senate”, but “Churchill”).
 */
export function canBePerson(family: string, text: string): boolean {
  if (bodies.test(family) || title.test(family) || /^\p{Lu}+$/u.test(family)) return false;
  const escaped = literal(family);
  if (new RegExp(`(?<!\\p{L})${escaped.toLowerCase()}(?!\\p{L})`, "u").test(text)) return false;
  const all = text.match(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "gu"))?.length ?? 0;
  const withArticle = text.match(new RegExp(`(?<!\\p{L})[Tt]he ${escaped}(?!\\p{L})`, "gu"))?.length ?? 0;
  return all > 0 && withArticle / all < 0.3;
}

/**
 * The persons of a list of names, each with the fullest form of the name that the text has.
 * @param names family or full names; of spellings that fold to one, the first counts
 */
export function peopleFrom(names: readonly string[], text: string): Map<string, Person> {
  const people = new Map<string, Person>();
  const taken = new Set<string>();
  for (const given of names) {
    const family = familyOf(given);
    const folded = foldWord(family);
    if (!folded || people.has(folded)) continue;
    let key = keyOf(family);
    for (let n = 2; taken.has(key); n++) key = `${keyOf(family)}-${n}`;
    taken.add(key);
    const person = { key, family, name: given === family ? fullName(family, text) : given };
    people.set(folded, person);
    // “Berg” for Van der Berg, where nobody else goes by that.
    const head = foldWord(headOf(given));
    if (!people.has(head)) people.set(head, person);
  }
  return people;
}

/** The person of a list who goes by a name; null where none does. */
export const personBy = (name: string, people: People): Person | null =>
  people.get(foldWord(familyOf(name))) ?? people.get(foldWord(headOf(name))) ?? null;

/** A text as a regular expression that matches it. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");

/** Given names or initials at the end of a text. */
const given = /((?:(?:\p{Lu}\.[ -]?)+|\p{Lu}[\p{L}\p{M}'’-]*\p{Ll} )(?:\p{Lu}\. ?|\p{Lu}\p{Ll}+ )?)$/u;

/**
 * The name with the given name or initials that stand before it where the text first has it. Later ones are not taken:
 * they may tell somebody else of the same name apart.
 */
function fullName(family: string, text: string): string {
  const folded = foldWord(family);
  const first = [...text.matchAll(word)].find(({ 0: found }) => foldWord(found.replace(/['’]s$/u, "")) === folded);
  const before = given.exec(text.slice(Math.max(0, (first?.index ?? 0) - longestGiven), first?.index ?? 0))?.[1] ?? "";
  const words = before.trim().split(/\s+/u);
  const isName = before !== "" && words.every((part) => !title.test(part) && !bodies.test(part));
  return isName ? `${before.trim()} ${family}` : family;
}

/** Given names have so many characters at most. */
const longestGiven = 40;

/** The persons that a stretch of text names, in order, each with its place; possessives are told apart. */
export function personsIn(
  text: string,
  people: People,
): { person: Person; start: number; end: number; owns: boolean }[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const owns = /['’]s$/u.test(match[0]);
    const person = people.get(foldWord(match[0].replace(/['’]s$/u, "")));
    return person ? [{ person, start: match.index, end: match.index + match[0].length, owns }] : [];
  });
}
