/**
 * A text as Markdown shows it letter by letter, on one line: white space becomes a space, and whatever could be read
 * as structure is escaped (CommonMark 0.31, 2.4; `|` for tables after GitHub Flavored Markdown). Full stops, dashes and
 * brackets within a line are harmless and stay, so that the source can be read too.
 */
export function markdownText(text: string): string {
  const line = text.replace(/[ \t\r\n\f\v]+/g, " ").replace(/^ | $/g, "");
  const escaped = line.replace(/[\\`*_[\]<>|~&!]/g, "\\$&");
  // At the start of a line these make headings, lists, quotations, rules and definitions.
  return escaped.replace(/^([#+\-=:])/, "\\$1").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

/** A table of GitHub Flavored Markdown, of texts that are Markdown already. @param rows the head first */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
