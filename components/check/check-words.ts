import type { CheckState } from "@/lib/checks/check";
import type { CheckOutcome } from "@/lib/checks/vocabulary";

/** The words of the screen for what a check found. */
export const outcomeWords: Record<CheckOutcome, string> = {
  confirmed: "confirmed",
  imprecise: "imprecise",
  "not-found": "not found",
  misrepresents: "misrepresents",
};

/** How a citation stands, in a word. */
export function stateWord({ outcome, former }: CheckState): string {
  if (outcome) return outcomeWords[outcome];
  return former > 0 ? "unchecked since it was changed" : "unchecked";
}

/** How many found the same as the latest who looked; nothing where one alone has looked. */
export const agreement = ({ agree, of }: CheckState): string | null => (of > 1 ? `${agree} of ${of} agree` : null);
