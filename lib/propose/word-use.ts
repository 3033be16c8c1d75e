/** How often a text has each word as it stands, and how often “the” stands before it. Words are runs of letters. */
export type WordUse = { all: ReadonlyMap<string, number>; withArticle: ReadonlyMap<string, number> };

/** Counts the words of a text once, for all that are asked about. */
export function wordUseOf(text: string): WordUse {
  const all = new Map<string, number>();
  const withArticle = new Map<string, number>();
  let last = { word: "", end: 0 };
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    all.set(word, (all.get(word) ?? 0) + 1);
    if (/^[Tt]he$/u.test(last.word) && index === last.end + 1 && text[last.end] === " ")
      withArticle.set(word, (withArticle.get(word) ?? 0) + 1);
    last = { word, end: index + word.length };
  }
  return { all, withArticle };
}
