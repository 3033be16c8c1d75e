import { type NormalText, normalText } from "@/lib/anchoring/normal-text";
import {
  type AnchorProblem,
  type AnchorWords,
  anchorProblems,
  findPassage,
  isAmbiguous,
  type Passage,
} from "@/lib/anchoring/passage";
import { type EssayText, stretchOf } from "./essay-text";

/** A claim to be placed in a text. */
export type AnchoredClaim = { key: string; paragraph: number; anchor: AnchorWords };

/** A claim's passage in the whole text. */
export type PlacedClaim = { key: string; passage: Passage };

/** A claim whose passage was not found, with why; `places` are those between which nobody guesses, the first of them. */
export type UnplacedClaim = {
  key: string;
  paragraph: number;
  problem: AnchorProblem | "no-paragraph";
  places: FoundPlace[];
  /** The one other paragraph in which its words stand as they are; left out where there is none, or more than one. */
  standsIn?: number;
};

/** Why a claim has no place, and where its words stand instead. */
export function whyUnplaced({ problem, standsIn }: UnplacedClaim): string {
  const why = problem === "no-paragraph" ? "the text has no such paragraph" : anchorProblems[problem];
  return standsIn === undefined ? why : `${why}; its words stand in ¶${standsIn}`;
}

/** One of several places that an anchor may mean: offsets in the paragraph's text, and the words around it. */
export type FoundPlace = { start: number; end: number; words: string };

/** So many places are named; who has to choose between more needs other words. */
const mostPlaces = 8;

/** Where the claims of a map stand in a text. */
export type Placing = { placed: PlacedClaim[]; unplaced: UnplacedClaim[] };

/** So many characters around an ambiguous place tell it from the others. */
const around = 24;

/** A paragraph as claims are looked up in it. */
type SearchedParagraph = { start: number; text: string; normal: NormalText };

/** The paragraphs of an essay by their numbers, each made ready when it is first asked for. */
export function searchedParagraphs({ text: whole, paragraphs }: EssayText) {
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, stretchOf(paragraph)]));
  const ready = new Map<number, SearchedParagraph>();
  return (number: number): SearchedParagraph | null => {
    const stretch = byNumber.get(number);
    if (!stretch) return null;
    const known = ready.get(number);
    if (known) return known;
    const text = whole.slice(stretch.start, stretch.end);
    const made = { start: stretch.start, text, normal: normalText(text) };
    ready.set(number, made);
    return made;
  };
}

/** The only paragraph in which an anchor's first and last words stand as they are, for one whose own has them not. */
function otherParagraph(
  { paragraphs }: EssayText,
  paragraphOf: ReturnType<typeof searchedParagraphs>,
  { start, end }: AnchorWords,
): { standsIn?: number } {
  const [first, last] = [normalText(start.trim()).text, normalText(end.trim()).text];
  if (first === "" || last === "") return {};
  let standsIn: number | undefined;
  for (const { number } of paragraphs) {
    const text = paragraphOf(number)?.normal.text ?? "";
    const at = text.indexOf(first);
    if (at < 0 || text.indexOf(last, at) < 0) continue;
    if (standsIn !== undefined) return {};
    standsIn = number;
  }
  return standsIn === undefined ? {} : { standsIn };
}

/**
 * Looks every claim up in its paragraph of the text, and in no other: of words that stand elsewhere it is only said
 * where. Pure; offsets are in the whole text.
 */
export function placeClaims(essay: EssayText, claims: readonly AnchoredClaim[]): Placing {
  const paragraphOf = searchedParagraphs(essay);
  const placing: Placing = { placed: [], unplaced: [] };
  for (const { key, paragraph, anchor } of claims) {
    const found = paragraphOf(paragraph);
    if (!found) {
      const elsewhere = otherParagraph(essay, paragraphOf, anchor);
      placing.unplaced.push({ key, paragraph, problem: "no-paragraph", places: [], ...elsewhere });
      continue;
    }
    const result = findPassage(found.normal, anchor);
    if (result.ok) {
      const { start, end, score } = result.passage;
      placing.placed.push({ key, passage: { start: found.start + start, end: found.start + end, score } });
    } else {
      const { problem } = result;
      const places = result.places.slice(0, mostPlaces).map((place) => ({
        ...place,
        words: found.text.slice(Math.max(0, place.start - around), place.end + around).replace(/\s+/gu, " "),
      }));
      const elsewhere = isAmbiguous(problem) ? {} : otherParagraph(essay, paragraphOf, anchor);
      placing.unplaced.push({ key, paragraph, problem, places, ...elsewhere });
    }
  }
  return placing;
}

/** Of fewer than this share of its claims a map can be read beside a text. */
const leastPlaced = 0.5;

const areFew = (found: number, { placed, unplaced }: Found): boolean =>
  found < (placed + unplaced.length) * leastPlaced;

type Found = { placed: number; unplaced: readonly UnplacedClaim[] };

/** How many claims a text has in any paragraph: those with a place, and those whose words stand in another than theirs. */
export const claimsIn = ({ placed, unplaced }: Found): number =>
  placed + unplaced.filter(({ standsIn }) => standsIn !== undefined).length;

/** Whether a text is of another essay than the claims: most of them are nowhere in it. */
export const isOfAnotherEssay = (found: Found): boolean => areFew(claimsIn(found), found);

/** Whether most claims would stand beside paragraphs that are not theirs, or beside none. */
export const isMisnumbered = (found: Found): boolean => areFew(found.placed, found);
