/** The language of a text as far as the proposer can tell: English, or `und`, which is BCP 47 for undetermined. */
export type LanguageGuess = { value: "en" | "und"; confidence: number; reason: string };

/** Words that stand in every English text, and in texts of other languages hardly ever. */
const common = new Set(
  "the and of to that for it with as by on not be this which from were had his he they but are have been who their at or an has would there did".split(
    " ",
  ),
);
/** Of the words of English prose, about every third is such a word; of German, French or Dutch, fewer than one in twenty. */
const leastShare = 0.12;
/** From so many words on the shares say something. */
const fewestWords = 40;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Whether a text is English, by its letters and by its commonest words. Which other language it is, is not guessed. */
export function languageOf(text: string): LanguageGuess {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const foreign = letters === 0 ? 0 : 1 - latin / letters;
  if (foreign > 0.5)
    return { value: "und", confidence: 0.9, reason: `${percent(foreign)} of its letters are not Latin` };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length;
  const confidence = words.length < fewestWords ? 0.4 : 0.9;
  const reason = `${percent(share)} of its words are common English ones, such as “the”`;
  return { value: share < leastShare ? "und" : "en", confidence, reason };
}
