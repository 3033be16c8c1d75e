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
 * parts. Pure; linear in the length of the texts.
 * @param parts the texts of each part in the order of reading; an absent one is passed over
 * @param known what the page is about and need not explain
 */
export function explainIn(
  { people, terms, search }: Explained,
  parts: readonly (readonly (string | null)[])[],
  known: readonly Gloss[] = [],
): Glosses {
  const runs = new Map<string, GlossRun[]>();
  const used = new Set<string>();
  for (const part of parts) {
    const explained = new Set(known.map(glossId));
    for (const text of part) {
      if (text === null || runs.has(text)) continue;
      const names = firstMentions(findNames(text, search), explained);
      if (names.length === 0) continue;
      runs.set(text, runsOf(text, names));
      for (const { gloss } of names) used.add(glossId(gloss));
    }
  }
  return { runs, ...entriesOf({ people, terms }, used) };
}
