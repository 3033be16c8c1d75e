import type { ShortReference } from "@/lib/sources/short-reference";
import type { Confidence, InterpretationKind, Provenance, Stance, StandingValue } from "./vocabulary";

/** What a position, standing, difference or note is based on. */
export type Ground =
  | { kind: "paragraph"; number: number }
  | {
      kind: "source";
      key: string;
      reference: ShortReference;
      locator: string | null /** The locator is the essay's, unchecked. */;
      fromEssay: boolean;
    };

export type InterpretationRef = { key: string; name: string; kind: InterpretationKind };
export type QuestionRef = { key: string; prompt: string };

/** A question as a page names it that shows positions on it: never without the standing of the essay's answer. */
export type StandingQuestion = QuestionRef & { standing: StandingValue };

/** What one interpretation says on a claim or a question. */
export type Position = {
  key: string;
  interpretation: InterpretationRef;
  /** Within a school: whose it is. Null: the interpretation's as a whole. */
  by: string | null;
  stance: Stance;
  summary: string;
  provenance: Provenance;
  confidence: Confidence;
  /** Why the confidence is not high, or another remark. */
  note: string | null;
  basis: Ground[];
  /** The question whose answer it speaks to; null for a position on the claim itself. */
  question: QuestionRef | null;
};

/** How specialists regard the essay's answer to a question. */
export type Standing = { value: StandingValue; summary: string; basis: Ground[] };

/**
 * Interpretations that the essay reports in support while their own work does not: both positions stand, and the page says so.
 * @returns their keys
 */
export function citedInSupportYetApart(
  positions: readonly Pick<Position, "interpretation" | "provenance" | "stance">[],
): Set<string> {
  const reported = new Set<string>();
  const apart = new Set<string>();
  for (const { interpretation, provenance, stance } of positions) {
    if (provenance === "reported" && stance === "supports") reported.add(interpretation.key);
    if (provenance === "own-work" && (stance === "contests" || stance === "qualifies")) apart.add(interpretation.key);
  }
  return new Set([...reported].filter((key) => apart.has(key)));
}

/** Whether more than half of the positions are known only through the essay: the page then says so. */
export function mostlyThroughEssay(positions: readonly Pick<Position, "provenance">[]): boolean {
  const reported = positions.filter(({ provenance }) => provenance === "reported").length;
  return reported * 2 > positions.length;
}
