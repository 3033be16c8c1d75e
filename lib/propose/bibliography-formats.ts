import { Cite } from "@citation-js/core";
import "@/lib/sources/citation-js";
import { type Bibliography, bibliographyFrom } from "./bibliography";

/** Formats of bibliographies that are read. */
export type BibliographyFormat = "csl-json" | "bibtex" | "ris";

/** Citation.js reads text too; the declaration in lib/sources names only what is written there. */
type ReadingCite = new (text: string, options: { forceType: string }) => { data: object[] };
const Reader = Cite as unknown as ReadingCite;

/** What a bibliography's text is, by its first character: JSON, BibTeX's “@”, or RIS. */
export function formatOf(text: string): BibliographyFormat {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("[") || start.startsWith("{")) return "csl-json";
  return /^TY\s{2}-/m.test(start) ? "ris" : "bibtex";
}

/**
 * Reads a bibliography in CSL-JSON, BibTeX or RIS.
 * @throws an Error with a sentence where the text is none of them
 */
export function readBibliography(withMark: string): Bibliography {
  const text = withMark.replace(/^\uFEFF/, "");
  const format = formatOf(text);
  if (format === "csl-json") return bibliographyFrom(recordsOf(text));
  const forceType = format === "ris" ? "@ris/file" : "@bibtex/text";
  let records: object[];
  try {
    records = new Reader(text, { forceType }).data;
  } catch {
    records = [];
  }
  if (records.length === 0)
    throw new Error("The bibliography holds no record: give CSL-JSON, BibTeX or RIS, in UTF-8.");
  return bibliographyFrom(records);
}

function recordsOf(text: string): object[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error("The bibliography is not JSON: CSL-JSON is a list of records.");
  }
  const records = Array.isArray(content) ? content : [content];
  if (!records.every((record): record is object => typeof record === "object" && record !== null))
    throw new Error("The bibliography is not CSL-JSON: every entry must be a record.");
  return records;
}
