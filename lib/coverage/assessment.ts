import type { Provenance, Stance } from "@/lib/interpretations/vocabulary";

/** How far it is known what an interpretation holds on a question or a claim. In the order of display. */
export const assessments = {
  assessed: "a position from its own work, or a description of the tradition",
  reported: "known only as the essay reports it",
  silent: "its work was looked at and does not address it",
  none: "not assessed: nobody has looked",
} as const;

/** A word of {@link assessments}. */
export type Assessment = keyof typeof assessments;

type Known = { provenance: Provenance; stance: Stance };

/** Whether a position says something that does not come from the essay itself. A silence says nothing. */
export const isOutside = ({ provenance, stance }: Known): boolean => provenance !== "reported" && stance !== "silent";

/** How far an interpretation is known by these positions of it, all on the same question or claim: by the best of them. */
export function assessmentOf(positions: readonly Known[]): Assessment {
  if (positions.length === 0) return "none";
  if (positions.some(isOutside)) return "assessed";
  return positions.some(({ stance }) => stance !== "silent") ? "reported" : "silent";
}
