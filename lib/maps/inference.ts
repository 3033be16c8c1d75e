import type { MapInference } from "./document";

/** The id of the claim that is rested on. */
export const premiseOf = (inference: MapInference): string =>
  typeof inference === "string" ? inference : inference.claim;

/** What the essay puts with reserve there and as fact here; undefined where the editors say nothing of it. */
export const hardeningOf = (inference: MapInference): string | undefined =>
  typeof inference === "string" ? undefined : inference.hardening;

/** A link as a map writes it: the bare id unless there is something to say. */
export const toInference = (claim: string, hardening: string | null): MapInference =>
  hardening === null ? claim : { claim, hardening };
