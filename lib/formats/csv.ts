/** What a spreadsheet takes for a formula, a command or the end of a cell, where it stands first (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet takes for a formula: where it could, an apostrophe stands before it, which spreadsheets
 * read as “this is text”.
 */
export const asText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as comma-separated values after RFC 4180: CRLF after every record, quotes where a field needs them, a quote
 * within doubled. Fields are made safe by {@link asText}.
 * @param records the head first; all of the same length
 */
export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map((text) => field(asText(text))).join(",")}\r\n`).join("");
}
