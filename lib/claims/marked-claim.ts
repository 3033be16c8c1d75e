import type { PositionMark } from "@/lib/interpretations/mark";
import type { ClaimRef } from "./claim";
import type { ClaimType } from "./vocabulary";

/** A claim in a list, with the marks of the positions on the claim itself; those on its questions are not among them. */
export type MarkedClaim = ClaimRef & { type: ClaimType; centrality: number; marks: PositionMark[] };
