import { wordsIn } from "@/lib/anchoring/shared-runs";
import { type EssayText, paragraphTexts } from "@/lib/text/essay-text";
import type { DebateMap } from "../document";
import { claimChecks } from "./claim-checks";
import { gapChecks } from "./gap-checks";
import type { LintCheck, LintFinding } from "./lint";
import { positionChecks } from "./position-checks";
import { textChecks } from "./text-checks";

/** What one check found; null where it needs the essay's text and there is none. */
export type LintResult = Pick<LintCheck, "title" | "kind"> & { findings: LintFinding[] | null };

const checks: readonly LintCheck[] = [...textChecks, ...claimChecks, ...positionChecks, ...gapChecks];

/**
 * Looks a sound map over as an editor would.
 * @param essay the essay's text, or null: the checks beside the text are then left out
 */
export function lintMap(map: DebateMap, essay: EssayText | null): LintResult[] {
  const beside = essay && { paragraphs: paragraphTexts(essay), words: wordsIn(essay.text) };
  return checks.map((check) => {
    const { title, kind } = check;
    if (!check.needsText) return { title, kind, findings: check.find(map) };
    return { title, kind, findings: beside && check.find(map, beside) };
  });
}
