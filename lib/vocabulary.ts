/** The words of a vocabulary, as the tuple that a schema's enum takes. */
export function wordsOf<Word extends string>(vocabulary: Record<Word, string>): [Word, ...Word[]] {
  return Object.keys(vocabulary) as [Word, ...Word[]];
}

/** Whether a string is one of a vocabulary's words. */
export function isWord<Word extends string>(vocabulary: Record<Word, string>, value: unknown): value is Word {
  return typeof value === "string" && Object.hasOwn(vocabulary, value);
}
