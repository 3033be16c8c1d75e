import { sourceFilePath } from "@/lib/addresses";

/** The forms in which a record can be downloaded. Their names are parts of addresses. */
export const recordFormats = {
  bibtex: { label: "BibTeX", mediaType: "application/x-bibtex", extension: "bib" },
  ris: { label: "RIS", mediaType: "application/x-research-info-systems", extension: "ris" },
  csl: { label: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json", extension: "json" },
} as const;

export type RecordFormat = keyof typeof recordFormats;

/** The addresses of a record's files by media type, for programs that look for them in the head of its page. */
export function recordAlternates(slug: string, source: string): Record<string, string> {
  const formats = Object.entries(recordFormats) as [RecordFormat, { mediaType: string }][];
  return Object.fromEntries(
    formats.map(([format, { mediaType }]) => [mediaType, sourceFilePath(slug, source, format)]),
  );
}

/** The file as it is sent: RIS asks for carriage return and line feed at the end of each line. */
export function recordFile(format: RecordFormat, text: string): string {
  return format === "ris" ? text.replaceAll("\n", "\r\n") : text;
}
