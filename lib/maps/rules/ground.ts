import type { MapPosition } from "../document";

/** What a position lacks: the work that is its historian’s own, the paragraph that reports it, or any ground at all. */
export type MissingGround = "source" | "paragraph" | "any";

/** What a position’s ground lacks for how it is known, and for being silent; null where it has what it needs. */
export function missingGround({
  provenance,
  stance,
  basis,
}: Pick<MapPosition, "provenance" | "stance" | "basis">): MissingGround | null {
  if (provenance === "own-work" && !basis.some((item) => "source" in item)) return "source";
  if (provenance === "reported" && !basis.some((item) => "paragraph" in item)) return "paragraph";
  return stance === "silent" && basis.length === 0 ? "any" : null;
}

/** Whether a confidence wants its reason: one that is not high does. */
export const lacksReason = (confidence: string, note: string | undefined): boolean => confidence !== "high" && !note;
