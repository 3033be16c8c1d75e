import { normalText } from "@/lib/anchoring/normal-text";
import type { TextRange } from "./segments";

/** A stretch of the whole text, with where it begins in it. */
export type Stretch = { text: string; start: number };

/** A citation of a paragraph, as it stands in the text. */
export type CitedForm = { source: string; asCited: string };

/** Every citation of a paragraph where it stands; those that come in the same form one after another. */
export function citationRanges({ text, start }: Stretch, citations: readonly CitedForm[]): TextRange[] {
  const normal = normalText(text);
  const taken: TextRange[] = [];
  for (const { source, asCited } of citations) {
    const form = normalText(asCited).text;
    let at = normal.text.indexOf(form);
    const isTaken = (place: number) => taken.some((range) => range.start === start + (normal.offsets[place] ?? 0));
    while (at >= 0 && isTaken(at)) at = normal.text.indexOf(form, at + 1);
    if (at < 0) continue;
    const from = normal.offsets[at] ?? 0;
    const to = (normal.offsets[at + form.length - 1] ?? 0) + 1;
    taken.push({ start: start + from, end: start + to, gloss: { kind: "source", key: source } });
  }
  return taken;
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
 */
export function nameRanges(
  { text, start }: Stretch,
  search: NameSearch,
  explained: Set<string>,
  taken: readonly TextRange[],
): TextRange[] {
  if (!search) return [];
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(search.pattern)) {
    const one = namedBy(match[0], search.named);
    const from = start + match.index;
    const to = from + match[0].length;
    if (!one || explained.has(`${one.kind} ${one.key}`)) continue;
    if (taken.some((range) => range.start < to && range.end > from)) continue;
    explained.add(`${one.kind} ${one.key}`);
    ranges.push({ start: from, end: to, gloss: { kind: one.kind, key: one.key } });
  }
  return ranges;
}
