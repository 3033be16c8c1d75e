import { normalText } from "@/lib/anchoring/normal-text";
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

/** Somebody or something that is explained, with the forms in which a text names it. */
export type Named = { kind: "term" | "person"; key: string; forms: readonly string[] };

/** A search for every form of many names at once. */
export type NameSearch = { pattern: RegExp; named: ReadonlyMap<string, Named> } | null;

const literally = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");

/** Terms are the same in any case, and names of people are not. */
const formKey = (form: string, kind: Named["kind"]): string => (kind === "term" ? form.toLowerCase() : form);

/** Makes the search. A form that two of them share names neither. */
export function nameSearch(all: readonly Named[]): NameSearch {
  const named = new Map<string, Named | null>();
  for (const one of all)
    for (const form of new Set(one.forms)) {
      const key = formKey(form, one.kind);
      named.set(key, named.has(key) ? null : one);
    }
  const forms = [...named].flatMap(([form, one]) => (one ? [form] : [])).sort((a, b) => b.length - a.length);
  if (forms.length === 0) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(literally).join("|")})(?:s(?!['’]))?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return { pattern, named: new Map([...named].flatMap(([form, one]) => (one ? [[form, one]] : []))) };
}

function namedBy(found: string, named: ReadonlyMap<string, Named>): Named | undefined {
  const form = found.replace(/\s+/gu, " ");
  for (const candidate of [form, form.replace(/s$/u, "")]) {
    const term = named.get(candidate.toLowerCase());
    if (term?.kind === "term") return term;
    const person = named.get(candidate);
    if (person) return person;
  }
  return undefined;
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
  if (!search) return [];
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(search.pattern)) {
    const one = namedBy(match[0], search.named);
    const from = start + match.index;
    const to = from + match[0].length;
    if (!one || explained.has(`${one.kind} ${one.key}`)) continue;
    if (!visible.some((span) => span.start <= from && span.end >= to)) continue;
    if (taken.some((range) => range.start < to && range.end > from)) continue;
    explained.add(`${one.kind} ${one.key}`);
    ranges.push({ start: from, end: to, gloss: { kind: one.kind, key: one.key } });
  }
  return ranges;
}
