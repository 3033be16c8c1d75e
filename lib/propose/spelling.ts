/** Cyrillic letters in the Library of Congress's transliteration without its ligatures and marks. */
const cyrillic: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
  і: "i",
  ї: "i",
  є: "e",
  ґ: "g",
};

/** Letters of the scholarly transliteration that stand for two of the other kind. */
const scholarly: Record<string, string> = { ž: "zh", š: "sh", č: "ch", ŝ: "shch", ß: "ss", ø: "o", ł: "l", æ: "ae" };

/**
 * A word reduced to what its spellings in different transliterations have in common: Zhukov, Žukov and Жуков are one,
 * so are Yezhov, Ezhov and Ежов, Tayny and Tainy, Leibowitz and Leibovitz. For comparison only, never shown.
 */
export function foldWord(word: string): string {
  const known = foldedBefore.get(word);
  if (known !== undefined) return known;
  if (foldedBefore.size >= mostRemembered) foldedBefore.clear();
  const folded = fold(word);
  foldedBefore.set(word, folded);
  return folded;
}

/** Words recur, and folding one takes longer than finding it again. */
const foldedBefore = new Map<string, string>();
const mostRemembered = 50_000;

function fold(word: string): string {
  return [...word.normalize("NFC").toLowerCase()]
    .map((letter) => cyrillic[letter] ?? scholarly[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "")
    .replace(/^ye/, "e")
    .replace(/[jy]([aou])/g, "i$1")
    .replace(/[jy]/g, "i")
    .replace(/w/g, "v")
    .replace(/(\D)\1+/gu, "$1");
}

/** The words of a text that are more than signs, as they stand. */
export function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʹ][\p{L}\p{M}]+)*['’ʹ]?/gu) ?? []).filter((word) => foldWord(word));
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(foldWord);

/** Ordinals that titles spell out and citations write in figures, folded; their places give the figures. */
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map(foldWord);

/** A folded text for comparing titles: words in order, ordinals in figures. */
export function foldTitle(text: string): string {
  return foldedWords(text)
    .map((word) => {
      const at = ordinals.indexOf(word);
      return at < 0 ? word.replace(/^(\d+)(?:st|nd|rd|th)$/, "$1") : String(at + 1);
    })
    .join(" ");
}

/** A key of the map made of a text: lower-case Latin letters, digits, hyphens; "unnamed" where nothing is left. */
export function keyOf(text: string): string {
  const latin = [...text.normalize("NFC").toLowerCase()]
    .map((letter) => cyrillic[letter] ?? scholarly[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/['’\p{Lm}\p{M}]/gu, "");
  return (
    latin
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "unnamed"
  );
}
