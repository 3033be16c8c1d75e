/** Text with every run of white space as one space. */
export const collapse = (text: string): string => text.replace(/\s+/gu, " ").trim();

/**
 * The numbered paragraphs of a plain text, each with the unnumbered lines that follow it, without the number and with
 * white space collapsed.
 * @param headings lines that belong to no paragraph
 */
export function numberedParagraphs(text: string, headings: readonly string[]): Map<number, string> {
  const paragraphs = new Map<number, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    const [, number, rest] = /^\s*(\d+)\.\s+(.*)$/u.exec(line) ?? [];
    // Only the next number in order begins a paragraph: a list inside one has numbers of its own.
    if (Number(number) === paragraphs.size + 1) {
      current = [rest ?? ""];
      paragraphs.set(Number(number), current);
    } else if (!headings.includes(collapse(line))) current?.push(line);
  }
  return new Map([...paragraphs].map(([number, lines]) => [number, collapse(lines.join("\n"))]));
}
