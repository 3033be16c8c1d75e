/** What a proposal would change. */
export const proposalKinds = {
  position: "a position",
  source: "a source",
  "claim-correction": "a correction to a claim",
} as const;

/** What became of a proposal. */
export const proposalStatuses = {
  open: "waits for an editor",
  accepted: "accepted",
  changed: "accepted with changes",
  declined: "declined",
  withdrawn: "withdrawn",
} as const;

/** A word of {@link proposalKinds}. */
export type ProposalKind = keyof typeof proposalKinds;
/** A word of {@link proposalStatuses}. */
export type ProposalStatus = keyof typeof proposalStatuses;
