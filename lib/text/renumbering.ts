import { paragraphRange } from "@/lib/essays/essay";
import { groupBy } from "@/lib/group-by";
import type { EssayText } from "./essay-text";
import type { TextNotice } from "./number-report";
import type { UnplacedClaim } from "./placing";

/** Fewer claims that stand in other paragraphs than theirs say nothing of the numbers. */
const leastClaims = 3;

type Moved = UnplacedClaim & { standsIn: number };

const shiftOf = ({ paragraph, standsIn }: Moved): number => standsIn - paragraph;

/** The claims that stand equally far from their paragraphs, of the distance that most of them have. */
function movedTogether(moved: readonly Moved[]): Moved[] {
  const byShift = groupBy(moved, (claim) => String(shiftOf(claim)));
  return [...byShift.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * Says where the paragraphs of a text seem to be the map's under other numbers: most claims without a place stand word
 * for word equally many paragraphs away. Nothing is moved by it.
 */
export function renumberingNotices(essay: EssayText, unplaced: readonly UnplacedClaim[]): TextNotice[] {
  const moved = unplaced.filter((claim): claim is Moved => claim.standsIn !== undefined);
  const together = movedTogether(moved);
  const [first] = together;
  if (!first || together.length < leastClaims) return [];
  const numbers = together.map(({ paragraph }) => paragraph);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const within = unplaced.filter(({ paragraph }) => paragraph >= from && paragraph <= to).length;
  if (together.length * 2 < within) return [];
  const shift = shiftOf(first);
  const line = essay.paragraphs.find(({ number }) => number === from + shift)?.line ?? 1;
  const [theirs, ours] = [paragraphRange(from, to), paragraphRange(from + shift, to + shift)];
  const what =
    from === to
      ? `The words of ${theirs} of the map stand in ${ours} of this text`
      : `${theirs} of the map seem to be ${ours} of this text`;
  const message = `${what}: ${together.length} of ${within} claims that have no place stand there word for word. Nothing was moved. Number the paragraphs of the text as the map does (some may be missing), or renumber the map’s.`;
  return [{ line, message }];
}
