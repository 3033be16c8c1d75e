import { existsSync, readFileSync } from "node:fs";

/** Where a developer keeps the essay's text, beside the project; it is never part of it. */
const textFile = "../shared/essay/furr-democratic-reform-part-one.txt";

/** The essay's text; null where this machine does not have it. */
export function essayText(): string | null {
  return existsSync(textFile) ? readFileSync(textFile, "utf8") : null;
}

/** Text with every run of white space as one space. */
export const collapse = (text: string): string => text.replace(/\s+/gu, " ").trim();

/**
 * The numbered paragraphs of a text, each with the unnumbered lines that follow it, without the number.
 * @param headings lines that belong to no paragraph
 */
export function paragraphsOf(text: string, headings: readonly string[]): Map<number, string> {
  const paragraphs = new Map<number, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    const [, number, rest] = /^\s*(\d+)\.\s+(.*)$/u.exec(line) ?? [];
    if (number) {
      current = [rest ?? ""];
      paragraphs.set(Number(number), current);
    } else if (!headings.includes(collapse(line))) current?.push(line);
  }
  return new Map([...paragraphs].map(([number, lines]) => [number, collapse(lines.join("\n"))]));
}

/** The words of a text in lower case, without punctuation. */
export const wordsIn = (text: string): string[] =>
  (text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []) as string[];

/** Every run of `length` words of a text. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(" "));
}
