import { type NormalText, normalText } from "@/lib/anchoring/normal-text";
import type { AnchorWords } from "@/lib/anchoring/passage";

/** The ends of an anchor hold so many words at most. */
const most = 4;

/** Whether a text stands in another exactly once. */
const isOnce = (text: string, part: string): boolean => {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
};

/**
 * The anchor of a sentence: four words at each end, the first of them nowhere else in the paragraph. Where the first
 * four stand there twice, the four from the second word on are tried, and so on. The end is the words of which the first
 * place behind the start is the sentence's own end, if four or fewer are such. Null where no start stands there once.
 * @param paragraph what {@link normalText} makes of the paragraph
 * @param sentence as it stands, without the citation behind it
 */
export function anchorOf(paragraph: NormalText, sentence: string): AnchorWords | null {
  const words = sentence.trim().split(/\s+/u).filter(Boolean);
  const whole = normalText(words.join(" ")).text;
  for (let from = 0; from < words.length; from++) {
    const start = words.slice(from, from + most).join(" ");
    const normal = normalText(start).text;
    if (!normal || !isOnce(paragraph.text, normal)) continue;
    const at = paragraph.text.indexOf(normal);
    const sentenceEnd = paragraph.text.indexOf(whole) + whole.length;
    return { start, end: endOf(words, paragraph.text.slice(at), sentenceEnd - at) };
  }
  return null;
}

/** The last words, of which the first place in the text from the start on ends where the sentence does. */
function endOf(words: readonly string[], rest: string, length: number): string {
  const ends = Array.from({ length: Math.min(most, words.length) }, (_, n) => words.slice(-most + n).join(" "));
  const exact = ends.find((end) => {
    const normal = normalText(end).text;
    return rest.indexOf(normal) + normal.length === length;
  });
  return exact ?? ends[0] ?? "";
}
