import type { EssayText, TextBlock, TextParagraph } from "@/lib/text/essay-text";
import { type Candidate, isAccepted, placeOf } from "./acceptance";
import type { BibliographyEntry } from "./bibliography";
import { parseCitationList } from "./citation-list";
import type { Citing, FoundCitation } from "./found-citation";
import { type Inventory, inventoryOf, readingBy } from "./inventory";
import { leftAloneReason } from "./left-alone";
import { surname } from "./name-shape";
import { parenthesesOf } from "./parentheses";
import type { ParsedCitation, ParsedList } from "./parsed-citation";
import { citationsInProse } from "./prose-citations";
import { type Resolution, resolveForm } from "./resolve";
import { foldTitle } from "./spelling";
import { settleBare } from "./under-discussion";
import { readingsOf, type WorkForm } from "./work-form";
import { beginsWithYear, readYearAlone } from "./year-alone";

/** A parenthesis with its parsed list; `shift` is where the parsed text begins in the whole text. */
type Reading = Candidate & {
  paragraph: TextParagraph;
  block: number;
  list: ParsedList;
  inside: string;
  start: number;
  end: number;
  shift: number;
};

/** What is known of works before any citation is settled. */
type Known = { entries: readonly BibliographyEntry[]; inventory: Inventory };

const nameBefore = new RegExp(
  String.raw`(?<!\p{L})(${surname}(?:(?:, | and | & |, and )${surname})*(?: et al\.)?)$`,
  "u",
);
/** What decides about a parenthesis stands within so many characters before it: no text is read again for each. */
const nearby = 200;
/** So far back a work is looked for whose year alone stands in parentheses. */
const farther = 5000;

/** Everything that an essay cites in parentheses and by name, and the parentheses that cite nothing. */
export function findReferences(essay: EssayText, entries: readonly BibliographyEntry[]): Citing {
  const readings = essay.paragraphs.flatMap((paragraph) =>
    paragraph.blocks.flatMap((block, at) => readBlock(paragraph, block, at)),
  );
  const known = { entries, inventory: inventoryOf(readings.flatMap(({ list }) => list.citations)) };
  const citing: Citing = { citations: [], leftAlone: [] };
  for (const reading of readings) settleReading(reading, known, citing, essay.text);
  citing.citations.sort((a, b) => a.start - b.start);
  settleBare(citing.citations, essay);
  for (const { paragraph, start, end } of citing.citations.filter(({ form }) => form === null))
    citing.leftAlone.push({ paragraph, start, end, reason: "number" });
  citing.leftAlone.sort((a, b) => a.start - b.start);
  citing.citations = citing.citations.filter(({ form }) => form !== null);
  citing.citations.push(...citationsInProse(essay, entries, citing.citations));
  citing.citations.sort((a, b) => a.start - b.start);
  return citing;
}

function readBlock(paragraph: TextParagraph, { text, start: offset }: TextBlock, block: number): Reading[] {
  return parenthesesOf(text).map(({ start, end, inside }) => {
    const before = text.slice(Math.max(0, start - 1 - nearby), start - 1);
    const name = beginsWithYear.test(inside) ? nameBefore.exec(before.trimEnd())?.[1] : undefined;
    const place = placeOf(before, text.slice(end + 1, end + 1 + nearby));
    const found = { paragraph, block, inside, start: offset + start, end: offset + end, place, before };
    if (name === undefined) return { ...found, list: parseCitationList(inside), shift: offset + start, inText: false };
    const from = start - 1 - before.length + before.trimEnd().length - name.length;
    // The bracket between name and year is blanked, so that offsets stay those of the text.
    const joined = text.slice(from, end).replace(/\(([^(]*)$/u, " $1");
    return { ...found, list: parseCitationList(joined), shift: offset + from, inText: true };
  });
}

function settleReading(read: Reading, known: Known, citing: Citing, text: string): void {
  const { paragraph, inside, start, end } = read;
  const before = text.slice(Math.max(paragraph.blocks[0]?.start ?? start, start - farther), start);
  const byYear = read.inText ? null : readYearAlone(inside, before, known.inventory.citations, known.entries);
  const reading = byYear ? { ...read, list: byYear, inText: true } : read;
  const { list } = reading;
  const settled = settleList(reading, known, text);
  if (isAccepted(reading, settled, known.inventory)) citing.citations.push(...settled);
  else citing.leftAlone.push({ paragraph: paragraph.number, start, end, reason: leftAloneReason(inside, list) });
}

function settleList({ list, paragraph, block, shift }: Reading, known: Known, text: string): FoundCitation[] {
  const settled: FoundCitation[] = [];
  for (const parsed of list.citations) {
    const { start, end } = { start: shift + parsed.start, end: shift + parsed.end };
    const read = settleForm(parsed, settled.at(-1)?.form ?? null, known);
    const asCited = text.slice(start, end).replace(/\s+/gu, " ").trim();
    settled.push({ paragraph: paragraph.number, block, start, end, asCited, parsed, ...read });
  }
  return settled;
}

type Settled = Pick<FoundCitation, "form" | "resolution" | "confidence" | "reason">;

/** The work that a citation names: by the bibliography where that knows it, else by the essay's own fullest forms. */
function settleForm(parsed: ParsedCitation, previous: WorkForm | null, { entries, inventory }: Known): Settled {
  const readings = readingsOf(parsed);
  if (readings.length === 0) return { form: null, resolution: null, confidence: 0, reason: "" };
  const inherited = readings
    .filter(({ title }) => title !== null && previous !== null && previous.names.length > 0)
    .map(({ title, quoted, year }) => ({ names: previous?.names ?? [], title: title ?? null, quoted, year }))
    .filter(({ title }) => title === (parsed.plain ?? parsed.title) && parsed.names === null);
  const own = best(readings, entries);
  const byAuthor = best(inherited, entries);
  if (byAuthor && byAuthor.resolution.confidence > (own?.resolution.confidence ?? 0))
    return { ...byAuthor, reason: `${byAuthor.resolution.reason}, the name taken from the citation before it` };
  if (own && own.resolution.confidence >= 0.3) return { ...own, reason: own.resolution.reason };
  const read = settleByEssay(parsed, inherited[0] ?? null, inventory);
  const resolution = read.form && resolveForm(read.form, entries);
  // Read as the essay's fuller citations say, the form may fit a work after all.
  return resolution && resolution.confidence >= 0.3
    ? {
        ...read,
        resolution,
        confidence: resolution.confidence * 0.9,
        reason: `${read.reason}, and ${resolution.reason}`,
      }
    : read;
}

function settleByEssay(parsed: ParsedCitation, inherited: WorkForm | null, inventory: Inventory): Settled {
  const form = readingBy(inventory, parsed);
  const isFull = form !== null && (parsed.names !== null || inventory.authorsOf.has(foldTitle(form.title ?? "")));
  if (!isFull && parsed.counts.includes("date"))
    return { form, resolution: null, confidence: 0.4, reason: "a name and a date, as newspapers are cited" };
  const confidence = isFull ? 0.7 : inherited && parsed.quoted ? 0.4 : 0.5;
  const reason = parsed.names
    ? `the ${parsed.title ? "name and title" : parsed.year ? "name and year" : "name"} that it gives`
    : isFull
      ? "the essay's own fuller citation"
      : "its form alone";
  return { form, resolution: null, confidence, reason };
}

function best(readings: readonly WorkForm[], entries: readonly BibliographyEntry[]) {
  return readings
    .flatMap((form): { form: WorkForm; resolution: Resolution; confidence: number }[] => {
      const resolution = resolveForm(form, entries);
      return resolution ? [{ form, resolution, confidence: resolution.confidence }] : [];
    })
    .toSorted((a, b) => b.confidence - a.confidence)[0];
}
