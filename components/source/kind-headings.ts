import type { SourceKind } from "@/lib/sources/vocabulary";

/** The kinds of sources as headings of a bibliography. */
export const kindHeadings: Record<SourceKind, string> = {
  "archival-document": "Archival documents",
  "document-collection": "Document collections",
  legislation: "Legislation",
  speech: "Speeches",
  interview: "Interviews",
  memoir: "Memoirs",
  newspaper: "Newspapers",
  monograph: "Monographs",
  article: "Articles",
  essay: "Essays",
};
