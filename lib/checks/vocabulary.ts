/** What a scholar found who looked a citation up. */
export const checkOutcomes = {
  confirmed: "the work says there what the essay cites it for",
  imprecise: "the work says it, though not quite so, or not quite there",
  "not-found": "nothing of the kind stands at the place that is cited",
  misrepresents: "the work says something else there",
} as const;

/** A word of {@link checkOutcomes}. */
export type CheckOutcome = keyof typeof checkOutcomes;
