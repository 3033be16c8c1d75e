import { groupBy } from "@/lib/group-by";
import type { BibliographyEntry } from "./bibliography";
import type { FoundCitation } from "./found-citation";
import type { Resolution } from "./resolve";
import { foldTitle } from "./spelling";
import { workKeyOf } from "./under-discussion";
import type { WorkForm } from "./work-form";

/** A work with the folded phrases under which running text can name it. */
export type NamedWork = { form: WorkForm; resolution: Resolution | null; phrases: string[] };

/** Where a text names a work: offsets in the text, and how many words name it. */
export type Passage = { work: NamedWork; start: number; end: number; words: number };

/** So many first words of a title are enough to know it by. */
const opening = 5;

/** Folded phrases of a record: its short forms of two words or more, its titles, and the opening of long ones. */
function phrasesOf({ csl, citedAs }: BibliographyEntry): string[] {
  const titles = [csl.title, csl["title-short"], csl["original-title"], csl.custom?.["title-en"]].flatMap((title) =>
    title ? [title, title.split(/[:.] /)[0] ?? title] : [],
  );
  const openings = titles.flatMap((title) => {
    const words = foldTitle(title).split(" ");
    return words.slice(opening).map((_, n) => words.slice(0, opening + n).join(" "));
  });
  return [...new Set([...citedAs, ...titles].map(foldTitle).concat(openings))].filter((phrase) => phrase.includes(" "));
}

/** The works that a bibliography or the essay's own citations make known. */
export function namedWorks(entries: readonly BibliographyEntry[], found: readonly FoundCitation[]): NamedWork[] {
  const listed = entries.map((entry) => {
    const form = { names: [], title: entry.csl.title, quoted: false, year: null };
    return { form, resolution: { entry, confidence: 0.8, reason: "its title in the text" }, phrases: phrasesOf(entry) };
  });
  const unlisted = new Map<string, NamedWork>();
  for (const citation of found) {
    const title = citation.form?.title;
    if (citation.resolution || !citation.form || !title?.includes(" ")) continue;
    unlisted.set(workKeyOf(citation), { form: citation.form, resolution: null, phrases: [foldTitle(title)] });
  }
  return [...listed, ...unlisted.values()];
}

/** A phrase under which a work can be named, in words, and its place among all phrases. */
type Phrase = { work: NamedWork; parts: string[]; order: number };

/** Phrases by their first word: what a word of a text can begin. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Indexes the phrases of works, so that each text is gone through once for all of them. */
export function phraseIndex(works: readonly NamedWork[]): PhraseIndex {
  const phrases = works.flatMap((work) => work.phrases.map((phrase) => ({ work, parts: phrase.split(" ") })));
  return groupBy(
    phrases.map((phrase, order) => ({ ...phrase, order })),
    ({ parts }) => parts[0],
  );
}

/** Where a text names works, the longer phrases first. A name begins with a capital letter or a figure. */
export function passagesOf(text: string, index: PhraseIndex): Passage[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʹ][\p{L}\p{M}]+)*/gu)].map((match) => ({
    folded: foldTitle(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^[\p{Lu}\p{N}]/u.test(match[0]),
  }));
  return words
    .flatMap(({ folded, isCapital, start }, at) => {
      if (!isCapital) return [];
      return (index.get(folded) ?? []).flatMap(({ work, parts, order }) => {
        const last = words[at + parts.length - 1];
        const fits = last !== undefined && parts.every((part, n) => words[at + n]?.folded === part);
        return fits ? [{ work, start, end: last.end, words: parts.length, order }] : [];
      });
    })
    .toSorted((a, b) => b.words - a.words || a.order - b.order);
}
