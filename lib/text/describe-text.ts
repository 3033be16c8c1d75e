import { claimPath, orphansPath } from "@/lib/addresses";
import { paragraphRuns } from "@/lib/essays/essay";
import { type UnplacedClaim, whyUnplaced } from "./placing";
import type { TextReport } from "./report";
import type { TextNotice } from "./structure";

/** So many problems of a file are told at once; the rest is mostly their consequence. */
const shownProblems = 10;

/** What keeps a file from being read as an essay, a line each. */
export function describeProblems(problems: readonly TextNotice[]): string[] {
  const more = problems.length - shownProblems;
  return [
    ...problems.slice(0, shownProblems).map(({ line, message }) => `line ${line}: ${message}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** A problem with the places between which nobody guessed; anchors may be made longer to tell them apart. */
function describeUnplaced(slug: string, claim: UnplacedClaim): string[] {
  const { key, problem, places, standsIn } = claim;
  if (problem === "no-paragraph" && standsIn === undefined) return [];
  return [
    `  ${key}: ${whyUnplaced(claim)}  ${claimPath(slug, key)}`,
    ...(problem === "many-starts" ? places.map(({ words }) => `    … ${words} …`) : []),
  ];
}

/** What became of a text, as lines: what is shown now, and every claim that could not be placed as it was. */
export function describeText(slug: string, report: TextReport): string[] {
  const { edition, known, paragraphs, sections, placed, near, unplaced, orphans, orphanedNotes, notices } = report;
  const lost = unplaced.flatMap((claim) => describeUnplaced(slug, claim));
  return [
    `${slug} shows edition ${edition} of its text${known ? ", which was there before" : ""}: ${paragraphs} paragraphs, ${sections.length} titled sections, ${placed} claims placed.`,
    ...(sections.length > 0 ? [`  sections: ${sections.join("; ")}`] : []),
    ...notices.map(({ line, message }) => `  line ${line}: ${message}`),
    ...(near.length > 0 ? [`Placed by words that are nearly theirs: ${near.length}`] : []),
    ...near.map(({ key, score }) => `  ${key}: ${score.toFixed(2)}  ${claimPath(slug, key)}`),
    ...(lost.length > 0
      ? ["Not placed; where words stand more than once, choose longer ones in the map:", ...lost]
      : []),
    ...(orphans.paragraphs.length > 0
      ? [
          `Not in this text: ${paragraphRuns(orphans.paragraphs)}. Claims without a passage: ${orphans.claims.join(", ") || "none"}; notes without one: ${orphans.notes.join(", ") || "none"}.`,
        ]
      : []),
    ...(orphanedNotes > 0
      ? [`Members’ notes without a place in this text: ${orphanedNotes}  ${orphansPath(slug)}`]
      : []),
  ];
}
