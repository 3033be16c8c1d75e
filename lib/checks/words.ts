/** A word of a text as it is compared. */
export type Word = {
  /** As it stands in the text. */
  text: string;
  /** What is compared: without case, hyphens and brackets, apostrophes made alike. */
  key: string;
  /** Stands between square brackets: put in by whoever quotes. */
  bracketed: boolean;
  /** The letters outside brackets, where its ending was changed within them (“order[ed]”); null where it was not. */
  stem: string | null;
};

/** A text as its words, and before which of them (or at the end) something was left out. */
export type Words = { words: Word[]; ellipses: ReadonlySet<number> };

const letters = "\\p{L}\\p{N}\\p{M}";
const ellipsis = "…|\\.(?:\\s?\\.){2,}";
const joint = "['’ʼ‘\\-‐‑\\u00AD\\u200B]";
const word = `\\[[${letters}]+\\](?:${joint}?[${letters}]+)+|[${letters}]+(?:${joint}?(?:[${letters}]+|\\[[${letters}]+\\]))*`;
const pieces = new RegExp(`(?<gap>${ellipsis})|(?<word>${word})|(?<open>\\[)|(?<close>\\])`, "gu");

const keyOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’ʼ‘]/gu, "'")
    .replace(/[[\]\-‐‑\u00AD\u200B]/gu, "");

const stemOf = (text: string): string | null => {
  const stem = /^([^[]+)\[[^\]]+\]$/u.exec(text)?.[1];
  return stem === undefined ? null : keyOf(stem);
};

/**
 * Takes a text apart into words. Punctuation, quotation marks and white space separate words and are otherwise dropped;
 * a word that a line’s end divided at a hyphen is one.
 */
export function wordsOfText(text: string): Words {
  const whole = text.normalize("NFC").replace(/(\p{L})[-\u00AD]\s*\n\s*(\p{L})/gu, "$1-$2");
  const words: Word[] = [];
  const ellipses = new Set<number>();
  let opened: number | null = null;
  for (const { groups } of whole.matchAll(pieces)) {
    if (groups?.gap) ellipses.add(words.length);
    else if (groups?.open) opened = words.length;
    else if (groups?.close) {
      // A bracket that is never closed puts nothing in.
      for (const inside of words.slice(opened ?? words.length)) inside.bracketed = true;
      opened = null;
    } else if (groups?.word)
      words.push({ text: groups.word, key: keyOf(groups.word), bracketed: false, stem: stemOf(groups.word) });
  }
  return { words, ellipses };
}

/** A stem so short as “a” of “a[n]” would begin half the dictionary. */
const shortestStem = 3;

const begins = (stem: string | null, key: string): boolean =>
  stem !== null && stem.length >= shortestStem && key.startsWith(stem);

/** Whether two words count as the same. An ending that stands in brackets may differ: who quotes has fitted it. */
export const sameWord = (a: Word, b: Word): boolean =>
  a.key === b.key || begins(a.stem, b.key) || begins(b.stem, a.key);

const negations = new Set([
  ...["not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot"],
  ...["hardly", "scarcely", "barely"],
  ...["не", "ни", "нет", "никогда", "никто", "никого", "никому", "ничто", "ничего", "нигде", "нельзя", "без"],
  ...["nicht", "nie", "niemals", "niemand", "nichts", "kein", "keine", "keinen", "keiner", "keinem", "ohne"],
  ...["ne", "pas", "jamais", "rien", "aucun", "aucune", "sans"],
]);

/** Whether a word turns what is said into its contrary: “not” and its kin, in English, Russian, German and French. */
export const isNegation = ({ key }: Pick<Word, "key">): boolean =>
  negations.has(key) || key.endsWith("n't") || /^n'./u.test(key);
