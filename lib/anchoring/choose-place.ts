import { exactPlaces } from "./near-places";
import { type NormalText, normalText } from "./normal-text";
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

/** The last words of a stretch: one, then two, to as many as an anchor may have. */
function lastWords(stretch: string): string[] {
  const words = stretch.trim().split(/\s+/u).slice(-mostAnchorWords);
  return words.map((_, at) => words.slice(words.length - 1 - at).join(" "));
}

/** So much text beside a place holds the words that an anchor may have, in UTF-16 code units. */
const besidePlace = 400;

/**
 * The anchor that means one place of several between which {@link findPassage} did not guess: with as few words as tell
 * it from the others. Where its own four first words do not, the passage begins up to three words later.
 * @param paragraph what {@link normalText} made of its text, and that text
 * @param place one of the places that were named, as offsets in the text
 * @returns null where no words that an anchor may have tell the places apart, or where the other end is in doubt as well
 */
export function anchorAt(
  { text, normal }: { text: string; normal: NormalText },
  anchor: AnchorWords,
  problem: AnchorProblem,
  place: { start: number; end: number },
): AnchorWords | null {
  const starts = problem === "many-starts";
  const candidates: AnchorWords[] = starts
    ? firstWords(text.slice(place.start, place.end + besidePlace))
        .filter((start) => exactPlaces(normal.text, normalText(start).text).length === 1)
        .slice(0, 1)
        .map((start) => ({ ...anchor, start }))
    : lastWords(text.slice(Math.max(0, place.start - besidePlace), place.end)).map((end) => ({ ...anchor, end }));
  const means = (candidate: AnchorWords): boolean => {
    const found = findPassage(normal, candidate);
    if (!found.ok) return false;
    return starts
      ? place.start <= found.passage.start && found.passage.start <= place.end + besidePlace
      : place.start <= found.passage.end && found.passage.end <= place.end;
  };
  return candidates.find(means) ?? null;
}
