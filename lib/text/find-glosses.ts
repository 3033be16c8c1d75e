import { normalText } from "@/lib/anchoring/normal-text";
import { findNames, firstMentions, type NameSearch } from "@/lib/gloss/name-search";
import type { TextRange } from "./segments";

/** A stretch of the whole text, with where it begins in it. */
export type Stretch = { text: string; start: number };

/** A citation of a paragraph, as it stands in the text. */
export type CitedForm = { source: string; asCited: string };

/** Whether a place begins or ends within a word or a number, and so is part of something else. */
const isWithinWord = (text: string, from: number, to: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, from - 1), from + 1)) ||
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(to - 1, to + 1));

/**
 * Every citation of a paragraph where it stands, the longest forms first, so that none is taken for a part of another;
 * those that come in the same form one after another.
 */
export function citationRanges({ text, start }: Stretch, citations: readonly CitedForm[]): TextRange[] {
  const normal = normalText(text);
  const taken: TextRange[] = [];
  for (const { source, asCited } of citations.toSorted((a, b) => b.asCited.length - a.asCited.length)) {
    const form = normalText(asCited).text;
    const rangeAt = (place: number) => ({
      start: start + (normal.offsets[place] ?? 0),
      end: start + (normal.offsets[place + form.length - 1] ?? 0) + 1,
    });
    const isOther = (place: number) => {
      const range = rangeAt(place);
      if (isWithinWord(normal.text, place, place + form.length)) return true;
      return taken.some((other) => other.start < range.end && other.end > range.start);
    };
    let at = normal.text.indexOf(form);
    while (at >= 0 && isOther(at)) at = normal.text.indexOf(form, at + 1);
    if (at >= 0) taken.push({ ...rangeAt(at), gloss: { kind: "source", key: source } });
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/**
 * The first place in a stretch of everything that is named in it and not yet explained.
 * @param explained keys that were; those that are found are added
 * @param taken ranges that a name may not overlap
 * @param visible what is shown of the stretch: a name in what is left out is not found
 */
export function nameRanges(
  { text, start }: Stretch,
  search: NameSearch,
  explained: Set<string>,
  taken: readonly TextRange[],
  visible: readonly { start: number; end: number }[],
): TextRange[] {
  const inView = findNames(text, search)
    .map(({ gloss, ...place }) => ({ gloss, start: start + place.start, end: start + place.end }))
    .filter((name) => visible.some((span) => span.start <= name.start && span.end >= name.end))
    .filter((name) => !taken.some((range) => range.start < name.end && range.end > name.start));
  return firstMentions(inView, explained);
}
