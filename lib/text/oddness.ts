/** Punctuation and signs beyond ASCII that texts have beside words, and not within them. */
const besideWords = new Set("“”„‟«»‹›‚•©®№°†‡¶§½¼¾£€™±×÷¹²³…");
/** Those that may stand within words: apostrophes, dashes, hyphens. */
const withinWords = new Set("’‘ʼ–—·\u00a0\u00ad\u2010\u2011\u2009\u202f");
/** What stands before a word, never behind it; and the other way round. */
const opening = new Set("„‚€£§№");
const closing = new Set("…†‡™®°");

const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isUpper = (char: string): boolean => /\p{Lu}/u.test(char);
const isLower = (char: string): boolean => /\p{Ll}/u.test(char);

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];
const scriptOf = (char: string): number => scripts.findIndex((script) => script.test(char));

/** Whether two letters beside each other stand in no word: one small, then a capital, or of two scripts. */
const isOddPair = (left: string, right: string): boolean =>
  isLetter(left) && isLetter(right) && ((isLower(left) && isUpper(right)) || scriptOf(left) !== scriptOf(right));

function isOdd(before: string, char: string, after: string): boolean {
  if (isLetter(char)) return isOddPair(before, char) || (after.charCodeAt(0) < 128 && isOddPair(char, after));
  if (withinWords.has(char)) return false;
  if (!besideWords.has(char)) return !/\p{M}/u.test(char);
  const [isBehind, isBefore] = [isLetter(before), isLetter(after)];
  return (isBehind && isBefore) || (opening.has(char) && isBehind) || (closing.has(char) && isBefore);
}

/** So many characters beyond ASCII tell how a text reads. */
const enough = 20_000;

/** How many characters of a text beyond ASCII, spaces apart, stand as they do in no text. */
export type Oddness = { odd: number; beyond: number };

/**
 * How oddly a text reads that may have been decoded wrongly: with capitals within words, signs between letters, letters
 * of two scripts in one word. Counted up to what tells it.
 */
export function oddness(text: string): Oddness {
  let [odd, beyond] = [0, 0];
  for (let at = 0; at < text.length && beyond < enough; at++) {
    const char = text[at] ?? "";
    if (char.charCodeAt(0) < 128 || /\s/u.test(char)) continue;
    beyond++;
    if (isOdd(text[at - 1] ?? "", char, text[at + 1] ?? "")) odd++;
  }
  return { odd, beyond };
}
