import type { Stance } from "@/lib/interpretations/vocabulary";
import type { MapPosition } from "../document";
import { positionAddress } from "./addresses";
import type { LintCheck } from "./lint";

/** Verbs that agree, as the first word of a summary. */
const agreeing = /^(agrees?|confirms?|accepts?|shares?|supports?|corroborates?|endorses?|bears? out)\b/iu;
/** Verbs that disagree, as the first word of a summary. */
const disagreeing =
  /^(rejects?|denie?s|deny|disputes?|contests?|contradicts?|refutes?|disagrees?|opposes?|finds? no|sees? no)\b/iu;
/** Words of a summary that says that nothing is said. */
const silence = /\b(no|not|nothing|nowhere|neither|never|without|silent|leaves? (out|aside|open))\b/iu;

/** What a summary's words say against its stance; null where nothing does. */
function contradiction({ stance, summary }: { stance: Stance; summary: string }): string | null {
  const first = (words: RegExp) => words.exec(summary.trim())?.[0];
  switch (stance) {
    case "supports":
      return first(disagreeing) ?? null;
    case "contests":
      return first(agreeing) ?? null;
    case "silent":
      return silence.test(summary) ? null : (summary.trim().split(/\s+/u)[0] ?? "");
    case "qualifies":
      return null;
  }
}

const stanceCheck: LintCheck = {
  title: "Positions whose stance contradicts their summary's words",
  kind: "fault",
  needsText: false,
  find: ({ essay, positions }) =>
    positions.flatMap((position: MapPosition) => {
      const word = contradiction(position);
      return word === null
        ? []
        : [
            {
              address: positionAddress(essay.slug, position),
              message: `${position.id} ${position.stance}, yet “${word}”`,
            },
          ];
    }),
};

/** Checks of positions. */
export const positionChecks = [stanceCheck];
