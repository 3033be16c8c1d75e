import type { Person } from "@/lib/people/person";
import { type Gloss, glossId } from "./gloss";
import { findNames, firstMentions, type NameSearch } from "./name-search";

/** A term with its definition. */
export type Term = { term: string; definition: string };

/** All that a map explains, and the search for its names. In the order of an index. */
export type Explained = { people: Person[]; terms: Term[]; search: NameSearch };

/** A run of a text that is explained as a whole, or not at all. The runs put together are the text. */
export type GlossRun = { text: string; gloss: Gloss | null };

/** What of a page's texts is explained. */
export type Glosses = {
  /** By the text itself: wherever the page shows it, it shows these runs. Texts in which nothing is explained are missing. */
  runs: ReadonlyMap<string, readonly GlossRun[]>;
  people: Person[];
  terms: Term[];
};

/** Of a page on which nothing is explained. */
export const noGlosses: Glosses = { runs: new Map(), people: [], terms: [] };

/** Of all that a map explains the entries whose {@link glossId} is among those given. */
export function entriesOf(
  { people, terms }: Pick<Explained, "people" | "terms">,
  ids: ReadonlySet<string>,
): Pick<Explained, "people" | "terms"> {
  return {
    people: people.filter(({ key }) => ids.has(glossId({ kind: "person", key }))),
    terms: terms.filter(({ term }) => ids.has(glossId({ kind: "term", key: term }))),
  };
}

/** Divides a text at the names that are explained in it. */
function runsOf(text: string, names: ReturnType<typeof findNames>): GlossRun[] {
  const runs: GlossRun[] = [];
  let end = 0;
  for (const { start, end: to, gloss } of names) {
    if (start > end) runs.push({ text: text.slice(end, start), gloss: null });
    runs.push({ text: text.slice(start, to), gloss });
    end = to;
  }
  if (end < text.length) runs.push({ text: text.slice(end), gloss: null });
  return runs;
}

/**
 * Finds what is to be explained on a page: everybody and everything that it names, at the first mention in each of its
 * parts. A text that comes again shows the same runs again. Pure; linear in the length of the texts.
 * @param parts the texts of each part in the order of reading; an absent one is passed over
 * @param about what each part is itself about and need not explain, in the same order; null or left out: nothing
 */
export function explainIn(
  { people, terms, search }: Explained,
  parts: readonly (readonly (string | null)[])[],
  about: readonly (Gloss | null)[] = [],
): Glosses {
  const runs = new Map<string, GlossRun[]>();
  const used = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const known = about[at];
    const explained = new Set(known ? [glossId(known)] : []);
    for (const text of part) {
      if (text === null) continue;
      const again = runs.get(text);
      for (const { gloss } of again ?? []) if (gloss) explained.add(glossId(gloss));
      const names = again ? [] : firstMentions(findNames(text, search), explained);
      if (names.length === 0) continue;
      runs.set(text, runsOf(text, names));
      for (const { gloss } of names) used.add(glossId(gloss));
    }
  }
  return { runs, ...entriesOf({ people, terms }, used) };
}

/**
 * The same for an index, which nobody reads from its first entry on: each entry is a part of its own, and about itself.
 */
export function explainEntries(explained: Explained, entries: readonly { text: string; gloss: Gloss }[]): Glosses {
  return explainIn(
    explained,
    entries.map(({ text }) => [text]),
    entries.map(({ gloss }) => gloss),
  );
}
