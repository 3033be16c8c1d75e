/** What became of records: an opening says when they could first be used, a closing when they no longer could. */
export const openingKinds = {
  opened: "records could be consulted from then on",
  printed: "a document was printed from then on",
  closed: "records could no longer be consulted",
} as const;

/** A word of {@link openingKinds}. */
export type OpeningKind = keyof typeof openingKinds;
