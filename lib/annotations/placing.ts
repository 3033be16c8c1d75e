import { exactPlaces } from "@/lib/anchoring/near-places";
import { type NormalText, normalText } from "@/lib/anchoring/normal-text";
import { findQuote, type Quote, quoteAt } from "@/lib/anchoring/quote";
import { type EssayText, stretchOf } from "@/lib/text/essay-text";

/** A note on words of a text, with the paragraph in which it stood last. */
export type NoteOnWords = Quote & { id: string; paragraph: number };

/** Where a note stands in a text: offsets in UTF-16 code units in the whole, the end excluded. */
export type PlacedNote = Quote & { id: string; paragraph: number; start: number; end: number };

/** What became of the notes on words when a text came in place of another. */
export type NotePlacing = { placed: PlacedNote[]; orphans: string[] };

type Stretch = { number: number; start: number; text: string; normal: NormalText };

const stretchesOf = (essay: EssayText): Stretch[] =>
  essay.paragraphs.map((paragraph) => {
    const { start, end } = stretchOf(paragraph);
    const text = essay.text.slice(start, end);
    return { number: paragraph.number, start, text, normal: normalText(text) };
  });

/** Words and all that stood around them, as they are: so much does not stand in two places by chance. */
const leastWhole = 40;

/** A paragraph, another than its own, in which a note's words stand with all that stood around them; null: none or several. */
function elsewhere(stretches: readonly Stretch[], { exact, prefix, suffix }: Quote): Stretch | null {
  const whole = normalText(prefix + exact + suffix).text;
  if (whole.length < leastWhole) return null;
  const found = stretches.flatMap((stretch) => exactPlaces(stretch.normal.text, whole).map(() => stretch));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The place of words within a paragraph, with what stands around them there. */
export function placeIn(
  { number, start: from, text }: Pick<Stretch, "number" | "start" | "text">,
  id: string,
  at: { start: number; end: number },
): PlacedNote {
  return { id, paragraph: number, ...quoteAt(text, at.start, at.end), start: from + at.start, end: from + at.end };
}

/**
 * Looks notes up in a text: each in its paragraph, as its words are or nearly so; if it is not there, in the one place
 * where its words stand with all that stood around them. Pure.
 */
export function placeNotes(essay: EssayText, notes: readonly NoteOnWords[]): NotePlacing {
  const stretches = stretchesOf(essay);
  const byNumber = new Map(stretches.map((stretch) => [stretch.number, stretch]));
  const placing: NotePlacing = { placed: [], orphans: [] };
  for (const note of notes) {
    const own = byNumber.get(note.paragraph);
    const inOwn = own && findQuote(own.normal, note);
    const stretch = inOwn ? own : elsewhere(stretches, note);
    const found = inOwn ?? (stretch && findQuote(stretch.normal, note));
    if (stretch && found) placing.placed.push(placeIn(stretch, note.id, found));
    else placing.orphans.push(note.id);
  }
  return placing;
}
