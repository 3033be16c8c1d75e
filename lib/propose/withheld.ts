/**
 * What takes from words that look like a report: they stand under a condition, somebody denies them, a question asks
 * whether they are so; or they only stand in a question about something else, which weakens them.
 */
export type Withheld = "condition" | "denial" | "asked" | "in-question";

/** Words that make a condition of what follows, up to the next comma. */
const condition = /(?<!\p{L})(?:if|unless|whether|lest|suppos(?:e|ing) that)(?!\p{L})[^,;:]*$/iu;
/** “Had Smith said so”: a condition without its word, where it begins the sentence. */
const inverted = /^\W*(?:Had|Should|Were)\s+(?:\p{Lu}[\p{L}.'’-]*\s+)*$/u;
/** “Did Smith say”: a question by its first word, wherever its mark stands. */
const asked =
  /(?:^|[\s,;:—–-])(?:did|do|does|has|have|had|would|could|should|might|may|can|will)\s+(?:\p{Lu}[\p{L}.'’-]*\s+)*$/iu;
/** “Nobody believes that”, “it is not true that”, “I do not think that”. */
const denial = [
  /(?<!\p{L})(?:nobody|no[ -]one|none|neither|hardly any(?:one|body)|few|no (?!doubt|question|secret|wonder|surprise|denying)\p{L}+)(?!\p{L})[^,;:]*(?<!\p{L})that\s+$/iu,
  /(?<!\p{L})(?:false|untrue|wrong|not true|not the case|a myth)\s+(?:to \p{L}+ )?that\s+$/iu,
  /(?:(?<!\p{L})not|n['’]t|(?<!\p{L})never)\s+(?:\p{L}+\s+)?(?:believe|think|say|claim|mean|hold|suppose|argue)[sd]?\s+that\s+$/iu,
];

/**
 * What withholds a report, by the words before the name of the one who reports; null where nothing does. “If, as Smith
 * argues, …” reports all the same.
 * @param before what stands before the name in its sentence
 * @param sentence the whole of it, quotations and parentheses blanked
 */
export function withheldBy(before: string, sentence: string): Withheld | null {
  if (/(?<!\p{L})as\s+$/iu.test(before)) return null;
  const isQuestion = /\?\W*$/u.test(sentence);
  if (isQuestion && asked.test(before)) return "asked";
  if (condition.test(before) || (!isQuestion && inverted.test(before))) return "condition";
  if (denial.some((words) => words.test(before))) return "denial";
  return isQuestion ? "in-question" : null;
}
