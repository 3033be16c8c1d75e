import { anchorAt } from "@/lib/anchoring/choose-place";
import { normalText } from "@/lib/anchoring/normal-text";
import { type AnchorProblem, type AnchorWords, findPassage, isAmbiguous, type Passage } from "@/lib/anchoring/passage";
import { type EssayText, stretchOf } from "./essay-text";

/** A claim to be placed in a text. */
export type AnchoredClaim = { key: string; paragraph: number; anchor: AnchorWords };

/** A claim's passage in the whole text. */
export type PlacedClaim = { key: string; passage: Passage };

/** One of several places that an anchor may mean: the words around it, and the anchor that would mean it alone, if one can. */
export type PossiblePlace = { words: string; anchor: AnchorWords | null };

/** A claim whose passage was not found, with why; `places` are those between which nobody guesses. */
export type UnplacedClaim = {
  key: string;
  paragraph: number;
  problem: AnchorProblem | "no-paragraph";
  places: PossiblePlace[];
};

/** Where the claims of a map stand in a text. */
export type Placing = { placed: PlacedClaim[]; unplaced: UnplacedClaim[] };

/** So many characters around an ambiguous place tell it from the others. */
const around = 24;

/** Looks every claim up in its paragraph of the text. Pure; offsets are in the whole text. */
export function placeClaims(essay: EssayText, claims: readonly AnchoredClaim[]): Placing {
  const paragraphs = new Map(
    essay.paragraphs.map((paragraph) => {
      const { start, end } = stretchOf(paragraph);
      const text = essay.text.slice(start, end);
      return [paragraph.number, { start, text, normal: normalText(text) }];
    }),
  );
  const placing: Placing = { placed: [], unplaced: [] };
  for (const { key, paragraph, anchor } of claims) {
    const found = paragraphs.get(paragraph);
    if (!found) {
      placing.unplaced.push({ key, paragraph, problem: "no-paragraph", places: [] });
      continue;
    }
    const result = findPassage(found.normal, anchor);
    if (result.ok) {
      const { start, end, score } = result.passage;
      placing.placed.push({ key, passage: { start: found.start + start, end: found.start + end, score } });
    } else {
      const { problem } = result;
      const places = result.places.map((place) => ({
        words: found.text.slice(Math.max(0, place.start - around), place.end + around).replace(/\s+/gu, " "),
        anchor: isAmbiguous(problem) ? anchorAt(found.text, anchor, problem, place) : null,
      }));
      placing.unplaced.push({ key, paragraph, problem, places });
    }
  }
  return placing;
}

/** Claims of which fewer than this share is found in a text are claims of another text. */
const leastPlaced = 0.5;

/** Whether a text is of another essay than the claims: most of them are not in it. */
export const isOfAnotherEssay = (placed: number, unplaced: number): boolean =>
  placed < (placed + unplaced) * leastPlaced;
