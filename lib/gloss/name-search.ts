import { type Gloss, glossId } from "./gloss";

/** Somebody or something that is explained, with the forms in which a text names it. */
export type Named = {
  kind: "term" | "person";
  key: string;
  forms: readonly string[];
  /** Whether capitals tell it apart from an everyday word, as those of a person do. */
  exactCase: boolean;
};

/** A search for every form of many names at once; null where there is nothing to look for. */
export type NameSearch = { pattern: RegExp; named: ReadonlyMap<string, Named> } | null;

/** A name where it stands in a text. Offsets in UTF-16 code units, the end excluded. */
export type FoundName = { start: number; end: number; gloss: Gloss };

const apostrophes = /['’ʹʼ′]/gu;

/** A form as a pattern, in which any white space and any apostrophe are as good as another. */
const literally = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/\s+/gu, "\\s+")
    .replace(apostrophes, "['’ʹʼ′]");

/** Terms are the same in any case, and names of people are not. */
const formKey = (form: string, exactCase: boolean): string => {
  const plain = form.replace(/\s+/gu, " ").replace(apostrophes, "'");
  return exactCase ? plain : plain.toLowerCase();
};

/** Makes the search. A form that two of them share names neither. */
export function nameSearch(all: readonly Named[]): NameSearch {
  const named = new Map<string, Named | null>();
  for (const one of all)
    for (const key of new Set(one.forms.map((form) => formKey(form, one.exactCase))))
      named.set(key, named.has(key) ? null : one);
  const found = [...named].flatMap(([form, one]): [string, Named][] => (one ? [[form, one]] : []));
  if (found.length === 0) return null;
  // The longest first, so that none is taken for a part of another.
  const forms = found.map(([form]) => form).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.map(literally).join("|")})s?(?![\\p{L}\\p{M}\\p{N}])`,
    "giu",
  );
  return { pattern, named: new Map(found) };
}

/** Who or what goes by the words that were found; “Kulak” names nobody where a person and a term do. */
function namedBy(found: string, named: ReadonlyMap<string, Named>): Named | undefined {
  for (const candidate of [found, found.replace(/s$/iu, "")]) {
    const inAnyCase = named.get(formKey(candidate, false));
    const exact = named.get(formKey(candidate, true));
    const bearers = new Set([...(inAnyCase && !inAnyCase.exactCase ? [inAnyCase] : []), ...(exact ? [exact] : [])]);
    if (bearers.size > 0) return bearers.size === 1 ? [...bearers][0] : undefined;
  }
  return undefined;
}

/** Every name in a text, in order, as often as it stands there. */
export function findNames(text: string, search: NameSearch): FoundName[] {
  if (!search) return [];
  return [...text.matchAll(search.pattern)].flatMap((match) => {
    const one = namedBy(match[0], search.named);
    if (!one) return [];
    return [{ start: match.index, end: match.index + match[0].length, gloss: { kind: one.kind, key: one.key } }];
  });
}

/** Key of the person whose name some words are, all of them; null where they name nobody, or say more than a name. */
export function personNamed(words: string, search: NameSearch): string | null {
  const [name] = findNames(words, search);
  const isAll = name?.start === 0 && name.end === words.length;
  return isAll && name.gloss.kind === "person" ? name.gloss.key : null;
}

/**
 * Of the names found in a text those that are not yet explained, each once.
 * @param explained {@link glossId} of what was; those that are found are added
 */
export function firstMentions(found: readonly FoundName[], explained: Set<string>): FoundName[] {
  return found.filter(({ gloss }) => {
    const id = glossId(gloss);
    if (explained.has(id)) return false;
    explained.add(id);
    return true;
  });
}
