import { type Assessment, assessmentOf, assessments, isOutside } from "@/lib/coverage/assessment";
import { type Provenance, type Stance, stances } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

/** Where one interpretation stands on a row: how far it is known, and the stances that count for that. */
export type Stand = {
  assessment: Assessment;
  /** In the order of the vocabulary, without silence; none where it is silent or nobody has looked. */
  stances: Stance[];
};

/** How those who take a stance on a row stand to each other, however we know of them. Told in this order. */
export const relations = {
  agree: "all of them have one and the same stance",
  part: "at least two of them have no stance in common",
  divided: "any two have a stance in common, but at least one is on more than one side",
  few: "fewer than two of them take a stance",
} as const;

/** A word of {@link relations}. */
export type Relation = keyof typeof relations;

/**
 * What a row of a comparison comes to, as the page explains it. Every row has exactly one: the least that is known of
 * any of those compared decides, and where all are known from outside the essay, their stances do.
 */
export const verdicts = {
  agree:
    "All are known from outside the essay, and all have one and the same stance to it. Their reasons may still differ: the sentences tell.",
  part: "All are known from outside the essay, and at least two have no stance in common. To support and to qualify are two stances.",
  divided:
    "All are known from outside the essay, and any two have a stance in common, but at least one is on more than one side: so it is with historians of one school, or with different works of one historian.",
  reported:
    "At least one is known only as the essay reports it. The others are known from outside the essay, or in the same way.",
  silent:
    "At least one is silent: its work was looked at and does not address the matter. Something is recorded of every other.",
  "not-assessed": "At least one has not been looked at. Nothing follows from that about what it holds.",
} as const;

/** A word of {@link verdicts}. */
export type Verdict = keyof typeof verdicts;

const everyStance = wordsOf(stances);
const fromBestKnown = wordsOf(assessments);

type Known = { provenance: Provenance; stance: Stance };

/**
 * Where an interpretation stands by these positions of it, all on the same question or claim. What the essay reports
 * of it counts only where nothing from outside the essay is known.
 */
export function standOf(positions: readonly Known[]): Stand {
  const assessment = assessmentOf(positions);
  const counting = assessment === "assessed" ? positions.filter(isOutside) : positions;
  const held = new Set(counting.map(({ stance }) => stance));
  return { assessment, stances: everyStance.filter((stance) => stance !== "silent" && held.has(stance)) };
}

/** How sides stand to each other, each of them with one stance or several. */
function relate(sides: readonly (readonly Stance[])[]): Exclude<Relation, "few"> {
  const meet = (one: readonly Stance[], other: readonly Stance[]) => one.some((stance) => other.includes(stance));
  if (sides.some((one, at) => sides.slice(at + 1).some((other) => !meet(one, other)))) return "part";
  return sides.every(({ length }) => length === 1) ? "agree" : "divided";
}

/** How those who take a stance stand to each other, leaving out who is silent or not assessed. */
export function relationOf(stands: readonly Stand[]): Relation {
  const sides = stands.map((stand) => stand.stances).filter(({ length }) => length > 0);
  return sides.length < 2 ? "few" : relate(sides);
}

/** What a row comes to. @param stands one of each interpretation compared, in any order; the essay's own is not among them */
export function verdictOf(stands: readonly Stand[]): Verdict {
  const least = fromBestKnown.findLast((assessment) => stands.some((stand) => stand.assessment === assessment));
  switch (least) {
    case undefined:
    case "none":
      return "not-assessed";
    case "silent":
    case "reported":
      return least;
    case "assessed":
      return relate(stands.map((stand) => stand.stances));
  }
}
