/** Where an interpretation stands to a claim, or to the essay's answer to a question. In the order of display. */
export const stances = {
  supports: "says the same, or gives it ground",
  qualifies: "accepts part of it, or accepts it with a reserve",
  contests: "says that it is not so",
  silent: "the work was looked at and does not address it",
} as const;

/** How we know of a position. */
export const provenances = {
  "own-work": "the historian’s own publication, cited",
  reported: "known only as this essay portrays it",
  characterised: "a general description of a tradition",
} as const;

/** How sure the map's editors are of a record. */
export const confidences = { high: "high", medium: "medium", low: "low" } as const;

/** Whose an interpretation is. Exactly one of a map is the essay's own. */
export const interpretationKinds = {
  essay: "the essay’s own",
  historian: "a historian’s account",
  school: "a tradition or school",
} as const;

/** Why two interpretations part: decisions that historians make, never who they are. */
export const differenceReasons = {
  "question-asked": "they ask different questions",
  "sources-available": "they could use different sources",
  definition: "they define a key term differently",
  scope: "they look at different times, places or people",
  "standard-of-proof": "they ask for different proof",
} as const;

/** How specialists regard the essay's answer to a question. Set by an editor with a source, never by votes. */
export const standings = {
  settled: "specialists agree with it",
  open: "specialists are divided on it",
  "minority-thesis": "few specialists hold it",
  "fringe-thesis": "outside what specialists debate",
  unassessed: "no editor has assessed it",
} as const;

/** A word of {@link stances}. */
export type Stance = keyof typeof stances;
/** A word of {@link provenances}. */
export type Provenance = keyof typeof provenances;
/** A word of {@link confidences}. */
export type Confidence = keyof typeof confidences;
/** A word of {@link interpretationKinds}. */
export type InterpretationKind = keyof typeof interpretationKinds;
/** A word of {@link differenceReasons}. */
export type DifferenceReason = keyof typeof differenceReasons;
/** A word of {@link standings}. */
export type StandingValue = keyof typeof standings;
