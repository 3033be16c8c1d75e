import { exactPlaces, nearPlaces, type Place } from "./near-places";
import { type NormalText, normalText } from "./normal-text";

/** Words with some that stand before and after them (W3C TextQuoteSelector). */
export type Quote = { exact: string; prefix: string; suffix: string };

/** So much of what stands before and after words is kept with them, in UTF-16 code units. */
export const contextLength = 32;

/** So much of the context must agree where the words alone do not tell which they are. */
const leastContext = 0.5;

/** Words of so many characters that stand in one place alone are told by themselves. */
const tellingLength = 24;

/** Cuts a context so that no character of two code units is cut in two. */
const wellFormed = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** The words between two offsets of a text, with what stands around them in it. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: wellFormed(text.slice(Math.max(0, start - contextLength), start)),
    suffix: wellFormed(text.slice(end, end + contextLength)),
  };
}

/** The share of a context that stands beside a place, counted from the place; nothing must stand where there was nothing. */
function agreement(context: string, beside: string, from: "start" | "end"): number {
  if (context === "") return beside === "" ? 1 : 0;
  const at = (text: string, n: number) => (from === "start" ? text[n] : text[text.length - 1 - n]);
  let same = 0;
  while (same < context.length && at(context, same) === at(beside, same)) same++;
  return same / context.length;
}

type Candidate = Place & { context: number };

function candidatesIn(text: string, { exact, prefix, suffix }: Quote): Candidate[] {
  const exactly = exactPlaces(text, exact);
  const places = exactly.length > 0 ? exactly : nearPlaces(text, exact);
  return places.map((place) => ({
    ...place,
    context:
      (agreement(prefix, text.slice(Math.max(0, place.start - contextLength), place.start), "end") +
        agreement(suffix, text.slice(place.end, place.end + contextLength), "start")) /
      2,
  }));
}

/** The one candidate that stands out; null where none does, or two equally. */
function best(candidates: readonly Candidate[], exact: string): Candidate | null {
  const [first, second] = candidates.toSorted((a, b) => b.context - a.context || b.score - a.score);
  if (!first) return null;
  if (first.context >= leastContext) return second?.context === first.context ? null : first;
  return !second && exact.length >= tellingLength ? first : null;
}

const normalQuote = ({ exact, prefix, suffix }: Quote): Quote => ({
  exact: normalText(exact).text.trim(),
  prefix: normalText(prefix).text,
  suffix: normalText(suffix).text,
});

const original = ({ offsets }: NormalText, { start, end, score }: Place): Place => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? 0) + 1,
  score,
});

/**
 * Finds quoted words again in a text that may have changed: as they are, else words that are nearly these; where they
 * stand more than once, or are too few to tell, by what stood around them. White space, the form of quotation marks and
 * of dashes do not count. Never guesses.
 * @returns offsets in the text; null where they are not there, or nobody can say which they are
 */
export function findQuote(text: string | NormalText, quote: Quote): Place | null {
  const normal = typeof text === "string" ? normalText(text) : text;
  const looked = normalQuote(quote);
  if (looked.exact === "") return null;
  const found = best(candidatesIn(normal.text, looked), looked.exact);
  return found && original(normal, found);
}

/** Words that somebody copied from a text, without what stands around them: where they stand in it, each place. */
export function findCopied(text: string | NormalText, words: string): Place[] {
  const normal = typeof text === "string" ? normalText(text) : text;
  const looked = normalText(words).text.trim();
  if (looked === "") return [];
  const exactly = exactPlaces(normal.text, looked);
  return (exactly.length > 0 ? exactly : nearPlaces(normal.text, looked)).map((place) => original(normal, place));
}
