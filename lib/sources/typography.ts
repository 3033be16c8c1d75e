/**
 * Straight quotes and apostrophes as print has them. In transliterated titles an apostrophe stands for a soft sign;
 * Chicago sets it as an apostrophe. What does not pair up stays as it is.
 */
export function printedQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, "“$1”").replace(/(?<=\p{L})'/gu, "’");
}
