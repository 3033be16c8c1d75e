/** What kind of assertion a claim makes: it decides what could confirm or contest it. */
export const claimTypes = {
  event: "that something happened",
  quantity: "how many or how much",
  cause: "why something happened",
  motive: "what someone intended",
  evaluation: "how something is to be judged",
  historiography: "what others have written, and its worth",
  counterfactual: "what would have happened otherwise",
  method: "how the essay itself proceeds",
} as const;

/** How strongly the essay puts a claim. */
export const modalities = {
  asserted: "put as fact",
  hedged: "put with reserve (“seems”, “probably”)",
  conjectured: "offered as a guess",
  undetermined: "left open: the author says that it cannot be known",
} as const;

/** The essay's own stance to a view that it sets out. */
export const essayStances = {
  own: "the author’s own view",
  endorses: "another’s view, which the essay shares",
  reports: "another’s view, reported without taking sides",
  disputes: "another’s view, which the essay rejects",
} as const;

/** What a citation does for a claim. */
export const evidenceRoles = {
  attests: "the document itself bears witness",
  reports: "an author who reports it",
  quotes: "its words are quoted",
  corroborates: "named in comparison (“cf.”)",
  contrasts: "named as speaking against",
} as const;

/** How much of the essay's argument falls with the claim, from 1 to 5. */
export const centralities = {
  1: "an aside",
  2: "a detail",
  3: "a supporting step",
  4: "a main pillar",
  5: "the thesis falls with it",
} as const;

/** A word of {@link claimTypes}. */
export type ClaimType = keyof typeof claimTypes;
/** A word of {@link modalities}. */
export type Modality = keyof typeof modalities;
/** A word of {@link essayStances}. */
export type EssayStance = keyof typeof essayStances;
/** A word of {@link evidenceRoles}. */
export type EvidenceRole = keyof typeof evidenceRoles;
/** A degree of {@link centralities}. */
export type Centrality = keyof typeof centralities;
