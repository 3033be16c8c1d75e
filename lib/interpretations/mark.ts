import type { Position } from "./position";

/** A position reduced to its mark, beside something else: whose it is, how it stands, how we know. */
export type PositionMark = Pick<Position, "key" | "interpretation" | "by" | "stance" | "provenance">;
