import type { EssayText, TextBlock, TextParagraph } from "@/lib/text/essay-text";
import type { BibliographyEntry } from "./bibliography";
import type { FoundCitation } from "./found-citation";
import { writeLocator } from "./locator";
import { type NamedWork, namedWorks, type Passage, type PhraseIndex, passagesOf, phraseIndex } from "./named-works";
import { makersOf } from "./resolve";
import { foldWord } from "./spelling";
import { workKeyOf } from "./under-discussion";
import { headOf } from "./work-form";

/** Words that say that a title follows. */
const cue =
  /\b(?:titled|entitled|called|(?:his|her|their) (?:book|article|essay|study|report|speech|memoirs?|monograph))[\s,:"“‘]*$/iu;
/** A numbered part of a document, before “of the …”; with a capital letter it can also stand alone. */
const partOf = /\b((?:Article|Chapter|Section|Part|Book|Paragraph)s?\s+(?:\d+|[IVXLC]+))\s+of\s+(?:the\s+)?["“]?$/u;
const partAlone = /\b(Article|Chapter|Section|Part|Book|Paragraph)\s+(\d+|[IVXLC]+)\b/gu;
/** A part of a book that has a name, by the one who wrote it. */
const ownPart = /\b(?:his|her|their)\s+(Introduction|Preface|Foreword|Conclusion|Afterword|Epilogue)\b/gu;

const labelsShort: Record<string, string> = { article: "art.", chapter: "ch.", section: "sec.", paragraph: "para." };

/** “Article 3” as a locator: art. 3. */
const partLocator = (part: string): string =>
  writeLocator(part.replace(/^\p{L}+/u, (label) => labelsShort[label.toLowerCase().replace(/s$/, "")] ?? label));

/** From so many words on, a title is known without an announcement. */
const longTitle = 4;

type Place = { paragraph: TextParagraph; block: TextBlock; at: number };
type Cited = { start: number; end: number; locator: string | null; confidence: number; reason: string };

/**
 * Works that the running text cites by name: a long title, a short one after words that announce a title, a numbered
 * part of a document (“Article 3 of the …”), an author's own introduction. Only what the author's own text says; names
 * inside parentheses are read elsewhere.
 */
export function citationsInProse(
  essay: EssayText,
  entries: readonly BibliographyEntry[],
  found: readonly FoundCitation[],
): FoundCitation[] {
  const phrases = phraseIndex(namedWorks(entries, found));
  const byMaker = groupByMaker(found);
  return essay.paragraphs.flatMap((paragraph) =>
    paragraph.blocks.flatMap((block, at) => {
      if (block.kind !== "prose") return [];
      const place = { paragraph, block, at };
      const byTitle = titlesIn(place, phrases);
      return [...byTitle, ...furtherParts(place, byTitle), ...ownParts(place, byMaker)];
    }),
  );
}

function citation({ paragraph, block, at }: Place, work: NamedWork, cited: Cited): FoundCitation {
  const { start, end, locator, confidence, reason } = cited;
  const asCited = block.text.slice(start, end).replace(/\s+/gu, " ");
  const nothing = {
    signal: null,
    isIbidem: false,
    names: null,
    title: null,
    quoted: false,
    plain: asCited,
    year: null,
  };
  return {
    paragraph: paragraph.number,
    block: at,
    start: block.start + start,
    end: block.start + end,
    asCited,
    parsed: { ...nothing, locator, counts: locator === null ? [] : ["labelled"], start, end },
    form: work.form,
    resolution: work.resolution,
    confidence,
    reason,
  };
}

function titlesIn(place: Place, phrases: PhraseIndex): FoundCitation[] {
  const { text } = place.block;
  const taken: Passage[] = [];
  return passagesOf(text, phrases).flatMap(({ work, start, end, words }) => {
    const before = text.slice(0, start);
    const part = partOf.exec(before);
    const isLong = words >= longTitle && asWork.test(before);
    if (!isLong && !part && !cue.test(before)) return [];
    if (isInParentheses(text, start) || taken.some((other) => other.start < end && start < other.end)) return [];
    taken.push({ work, start, end, words });
    const from = part?.index ?? start;
    const locator = part?.[1] ? partLocator(part[1]) : null;
    const reason = part
      ? "a numbered part of a document"
      : isLong
        ? "its title in the text"
        : "a title that is announced";
    return [citation(place, work, { start: from, end, locator, confidence: 0.7, reason })];
  });
}

/** A title is somebody's, or in quotation marks; without these the words may name what the work is titled after. */
const asWork = /(?:\b(?:his|her|their|its)|['’]s?|["“‘«])\s*$/u;

const isInParentheses = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** Later parts of the same document: “Article 126” after “Article 3 of the …”. */
function furtherParts(place: Place, found: readonly FoundCitation[]): FoundCitation[] {
  const first = found.find(({ parsed }) => parsed.locator !== null);
  if (!first?.form) return [];
  const work = { form: first.form, resolution: first.resolution, phrases: [] };
  return [...place.block.text.matchAll(partAlone)]
    .map((match) => ({ part: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => place.block.start + start >= first.end && !isInParentheses(place.block.text, start))
    .map(({ part, start, end }) => {
      const reason = "a further part of the document named before";
      return citation(place, work, { start, end, locator: partLocator(part), confidence: 0.6, reason });
    });
}

/** “… ends his Introduction”: of the work that the essay cites most by the author named in the sentence. */
function ownParts(place: Place, byMaker: ReadonlyMap<string, readonly FoundCitation[]>): FoundCitation[] {
  const { text } = place.block;
  return [...text.matchAll(ownPart)].flatMap((match) => {
    const sentence = text.slice(text.slice(0, match.index).search(/[^.!?]*$/u), match.index);
    const named = new Set((sentence.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []).map(foldWord));
    const most = mostCited([...new Set([...named].flatMap((name) => byMaker.get(name) ?? []))]);
    if (!most?.form) return [];
    const work = { form: most.form, resolution: most.resolution, phrases: [] };
    const [start, end] = [match.index, match.index + match[0].length];
    const reason = "a part of the work most cited by the author named in the sentence";
    return [citation(place, work, { start, end, locator: match[1] ?? null, confidence: 0.5, reason })];
  });
}

/** Citations by the folded names of those who made what they cite. */
function groupByMaker(found: readonly FoundCitation[]): Map<string, FoundCitation[]> {
  const groups = new Map<string, FoundCitation[]>();
  for (const citation of found) {
    const { resolution, form } = citation;
    const names = resolution
      ? makersOf(resolution.entry.csl)
      : (form?.names ?? []).map((name) => foldWord(headOf(name)));
    for (const name of new Set(names)) {
      const group = groups.get(name);
      if (group) group.push(citation);
      else groups.set(name, [citation]);
    }
  }
  return groups;
}

/** The citation whose work is cited most; the first of it. */
function mostCited(found: readonly FoundCitation[]): FoundCitation | undefined {
  const counts = new Map<string, number>();
  for (const other of found) counts.set(workKeyOf(other), (counts.get(workKeyOf(other)) ?? 0) + 1);
  return found.toSorted((a, b) => (counts.get(workKeyOf(b)) ?? 0) - (counts.get(workKeyOf(a)) ?? 0))[0];
}
