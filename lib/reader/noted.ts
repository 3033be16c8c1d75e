import type { Annotation } from "@/lib/annotations/annotation";
import type { NotesHere } from "@/lib/annotations/counts";
import type { ReaderPiece } from "@/lib/text/reader-text";
import type { Segment } from "@/lib/text/segments";

/** Words of the text on which a note stands: offsets in the whole text, in UTF-16 code units, the end excluded. */
export type NotedWords = { id: string; author: string; start: number; end: number };

/** A note in the reader's margin; `words` where it stands on words of the text that is shown. */
export type MarginNote = { note: Annotation; words: NotedWords | null };

/** The notes of a reader: how many there are at each paragraph, and those in its margin, by paragraph. */
export type ReaderNotes = { here: NotesHere; margin: ReadonlyMap<number, readonly MarginNote[]> };

/** A run of text with the notes that stand on it. */
export type NotedSegment = Segment & {
  /** Ids of the notes on it. */
  notes: string[];
  /** Those whose words end with it, the eldest first. */
  noteEnds: NotedWords[];
};

/** Divides a segment wherever the words of a note begin or end in it. What begins with it begins with its first part. */
function divide(segment: Segment, start: number, notes: readonly NotedWords[]): NotedSegment[] {
  const end = start + segment.text.length;
  const here = notes.filter((note) => note.start < end && note.end > start);
  const borders = new Set([start, end]);
  for (const note of here) {
    borders.add(Math.max(note.start, start));
    borders.add(Math.min(note.end, end));
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    return {
      ...segment,
      text: segment.text.slice(from - start, to - start),
      begins: at === 0 ? segment.begins : [],
      notes: here.filter((note) => note.start <= from && note.end >= to).map(({ id }) => id),
      noteEnds: here.filter((note) => note.end === to),
    };
  });
}

/**
 * The runs of a stretch with the notes on them. The runs joined are the stretch. Pure.
 * @param notes in the order in which they are to be named
 */
export function notedSegments(
  { start, segments }: Pick<ReaderPiece, "start" | "segments">,
  notes: readonly NotedWords[],
): NotedSegment[] {
  let at = start;
  return segments.flatMap((segment) => {
    const from = at;
    at += segment.text.length;
    return divide(segment, from, notes);
  });
}
