/** What kind of witness a source is. In the order of display: from the document outward. */
export const sourceKinds = {
  "archival-document": "archival document",
  "document-collection": "document collection",
  legislation: "legislation",
  speech: "speech",
  interview: "interview",
  memoir: "memoir",
  newspaper: "newspaper",
  monograph: "monograph",
  article: "article",
  essay: "essay",
} as const;

/** Whether the bibliographic record was seen in a catalogue or in the work. */
export const recordStatuses = {
  confirmed: "record confirmed",
  unconfirmed: "record not confirmed",
} as const;

/** What the essay has to do with a source. */
export const sourceUses = {
  essay: "the essay itself",
  cited: "cited in the essay",
  uncited: "not cited in the essay",
} as const;

/** A word of {@link sourceKinds}. */
export type SourceKind = keyof typeof sourceKinds;
/** A word of {@link recordStatuses}. */
export type RecordStatus = keyof typeof recordStatuses;
/** A word of {@link sourceUses}. */
export type SourceUse = keyof typeof sourceUses;
