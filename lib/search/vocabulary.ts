/** What a search can find, in the plural, as its facet names it. In the order that breaks ties between results. */
export const searchKinds = {
  question: "questions",
  interpretation: "interpretations",
  person: "people",
  term: "glossary terms",
  claim: "claims",
  position: "positions",
  note: "editor’s notes",
  source: "sources",
  paragraph: "paragraphs",
  text: "passages of the text",
  annotation: "members’ notes",
} as const;

/** A word of {@link searchKinds}. */
export type SearchKind = keyof typeof searchKinds;

/** The facets of a search and their names on the screen. In the order of display. */
export const searchFacets = {
  kind: "Kind",
  essay: "Essay",
  section: "Section",
  interpretation: "Interpretation",
  stance: "Stance",
  type: "Claim type",
  modality: "Modality",
  sourceKind: "Source kind",
} as const;

/** A word of {@link searchFacets}. */
export type SearchFacet = keyof typeof searchFacets;

/** A facet's value, as an address writes it, for entries that have none; no key of a map can be this. */
export const withoutValue = "-";
