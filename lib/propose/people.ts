import { foldWord, keyOf } from "./spelling";
import { keyMaker } from "./unique-key";
import type { WordUse } from "./word-use";
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
export function canBePerson(family: string, { all, withArticle }: WordUse): boolean {
  if (bodies.test(family) || title.test(family) || /^\p{Lu}+$/u.test(family)) return false;
  // Of a name of several parts (Van der Berg, O'Brien) the last decides.
  const word = family.match(/\p{L}+/gu)?.at(-1) ?? "";
  const count = all.get(word) ?? 0;
  return !all.has(word.toLowerCase()) && count > 0 && (withArticle.get(word) ?? 0) / count < 0.3;
}

/**
 * The persons of a list of names, each with the fullest form of the name that the text has.
 * @param names family or full names; of spellings that fold to one, the first counts
 */
export function peopleFrom(names: readonly string[], text: string): Map<string, Person> {
  const people = new Map<string, Person>();
  const unique = keyMaker();
  const firstPlaces = firstPlacesIn(text);
  for (const given of names) {
    const family = familyOf(given);
    const folded = foldWord(family);
    if (!folded || people.has(folded)) continue;
    const name = given === family ? fullName(family, text, firstPlaces) : given;
    const person = { key: unique(keyOf(family)), family, name };
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

/** Given names or initials at the end of a text. */
const given = /((?:(?:\p{Lu}\.[ -]?)+|\p{Lu}[\p{L}\p{M}'’-]*\p{Ll} )(?:\p{Lu}\. ?|\p{Lu}\p{Ll}+ )?)$/u;

/**
 * The name with the given name or initials that stand before it where the text first has it. Later ones are not taken:
 * they may tell somebody else of the same name apart.
 */
function fullName(family: string, text: string, firstPlaces: ReadonlyMap<string, number>): string {
  const at = firstPlaces.get(foldWord(family)) ?? 0;
  const before = given.exec(text.slice(Math.max(0, at - longestGiven), at))?.[1] ?? "";
  const words = before.trim().split(/\s+/u);
  const isName = before !== "" && words.every((part) => !title.test(part) && !bodies.test(part));
  return isName ? `${before.trim()} ${family}` : family;
}

/** Where each capitalised word of a text, folded and without the sign of the possessive, first stands. */
function firstPlacesIn(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const { 0: found, index } of text.matchAll(word)) {
    const folded = foldWord(found.replace(/['’]s$/u, ""));
    if (!places.has(folded)) places.set(folded, index);
  }
  return places;
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
