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

/** Where a text names works, the longer phrases first. A name begins with a capital letter or a figure. */
export function passagesOf(text: string, works: readonly NamedWork[]): Passage[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʹ][\p{L}\p{M}]+)*/gu)].map((match, at) => ({
    at,
    folded: foldTitle(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^[\p{Lu}\p{N}]/u.test(match[0]),
  }));
  const places = groupBy(words, ({ folded }) => folded);
  return works
    .flatMap((work) =>
      work.phrases.flatMap((phrase) => {
        const parts = phrase.split(" ");
        return (places.get(parts[0] ?? "") ?? []).flatMap(({ at }): Passage[] => {
          const [first, last] = [words[at], words[at + parts.length - 1]];
          const fits = parts.every((part, n) => words[at + n]?.folded === part);
          return fits && first?.isCapital && last
            ? [{ work, start: first.start, end: last.end, words: parts.length }]
            : [];
        });
      }),
    )
    .toSorted((a, b) => b.words - a.words);
}
