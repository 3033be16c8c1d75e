import type { Collection, DebateMap } from "./document";

/** What makes an entry the same entry from one version of a map to the next. */
export const identityOf: { [Name in Collection]: (entry: DebateMap[Name][number]) => string } = {
  sections: ({ key }) => key,
  paragraphs: ({ number }) => String(number),
  sources: ({ key }) => key,
  citations: ({ id }) => id,
  questions: ({ key }) => key,
  interpretations: ({ key }) => key,
  claims: ({ id }) => id,
  positions: ({ id }) => id,
  differences: ({ question, between, reason }) => `${question}: ${between.join(", ")}: ${reason}`,
  notes: ({ id }) => id,
  events: ({ key }) => key,
  openings: ({ key }) => key,
  people: ({ key }) => key,
  glossary: ({ term }) => term,
};
