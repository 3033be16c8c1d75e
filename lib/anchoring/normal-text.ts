/** A text for comparison, and where each of its characters stands in the text that it was made from. */
export type NormalText = {
  text: string;
  /** Offset in the original of each code unit, and of the end: one more than the text is long. */
  offsets: number[];
};

const plainForms: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
};

/**
 * A text in which what does not count for comparison is alike: white space of any kind and length is one space,
 * quotation marks and dashes are the plain ones, soft hyphens are gone. Case counts.
 */
export function normalText(original: string): NormalText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let afterSpace = false;
  for (let at = 0; at < original.length; at++) {
    const char = original[at] ?? "";
    if (char === "\u00ad" || char === "\u200b") continue;
    const isSpace = /\s/u.test(char);
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    characters.push(isSpace ? " " : (plainForms[char] ?? char));
    offsets.push(at);
  }
  offsets.push(original.length);
  return { text: characters.join(""), offsets };
}
