import { normalText } from "./normal-text";
import { type AnchorProblem, type AnchorWords, findPassage } from "./passage";

/** An anchor has so many words at each end, and no more: it locates a passage, it does not quote it. */
export const mostAnchorWords = 4;

/** Words that may stand for the first ones of a stretch, the likeliest first: its own, as few as can be, then later ones. */
function firstWords(stretch: string): string[] {
  const words = stretch.trim().split(/\s+/u);
  const counts = Array.from({ length: mostAnchorWords }, (_, at) => at);
  return counts.flatMap((skipped) =>
    counts.flatMap((more) => {
      const chosen = words.slice(skipped, skipped + more + 1);
      return chosen.length === more + 1 ? [chosen.join(" ")] : [];
    }),
  );
}

/** The same from the end: the last words of a stretch, then earlier ones. */
const lastWords = (stretch: string): string[] => {
  const turned = (words: string) => words.split(" ").reverse().join(" ");
  return firstWords(
    stretch
      .trim()
      .split(/\s+/u)
      .slice(-2 * mostAnchorWords)
      .reverse()
      .join(" "),
  ).map(turned);
};

/**
 * The anchor that means one place of several between which {@link findPassage} did not guess: with as few words as tell
 * it from the others. Where its own four do not, the passage begins up to three words later, or ends as many earlier.
 * @param paragraph its text
 * @param place one of the places that were named, as offsets in it
 * @returns null where no words that an anchor may have tell the places apart
 */
export function anchorAt(
  paragraph: string,
  anchor: AnchorWords,
  problem: AnchorProblem,
  place: { start: number; end: number },
): AnchorWords | null {
  const normal = normalText(paragraph);
  const candidates: AnchorWords[] =
    problem === "many-starts"
      ? firstWords(paragraph.slice(place.start)).map((start) => ({ ...anchor, start }))
      : lastWords(paragraph.slice(0, place.end)).map((end) => ({ ...anchor, end }));
  const means = (candidate: AnchorWords): boolean => {
    const found = findPassage(normal, candidate);
    if (!found.ok) return false;
    const at = problem === "many-starts" ? found.passage.start : found.passage.end;
    return place.start <= at && at <= place.end;
  };
  return candidates.find(means) ?? null;
}
