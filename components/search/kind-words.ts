import type { SearchKind } from "@/lib/search/vocabulary";

/** What an entry is, in the singular. */
export const suggestionKinds: Record<SearchKind, string> = {
  question: "question",
  interpretation: "interpretation",
  person: "person",
  term: "glossary",
  claim: "claim",
  position: "position",
  note: "editor’s note",
  source: "source",
  paragraph: "paragraph",
  text: "text",
  annotation: "note",
};
