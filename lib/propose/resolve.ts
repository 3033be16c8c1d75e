import type { CslItem, CslName } from "@/lib/sources/csl";
import type { BibliographyEntry } from "./bibliography";
import { foldedWords, foldTitle, foldWord } from "./spelling";
import { familyOf, headOf, type WorkForm } from "./work-form";

/** A work of the bibliography that a form names, how sure that is (0 to 1), and why. */
export type Resolution = { entry: BibliographyEntry; confidence: number; reason: string };

const familyName = (name: CslName): string => ("literal" in name ? name.literal : name.family);

/** Folded family names of those who wrote or edited a work. */
export const makersOf = ({ author, editor }: CslItem): string[] =>
  [...(author ?? []), ...(editor ?? [])].map((name) => foldWord(familyName(name)));

function yearsOf({ issued, "original-date": original }: CslItem): string[] {
  return [issued, original].flatMap((date) => {
    if (!date) return [];
    return "raw" in date ? [date.raw] : date["date-parts"].map(([year]) => String(year));
  });
}

/** Types that stand by themselves, whose titles are set without quotation marks. */
const standing = new Set(["book", "collection", "legislation", "thesis", "report", "periodical", "manuscript"]);

const titlesOf = (csl: CslItem): string[] =>
  [csl["title-short"], csl.title, csl["original-title"], csl.custom?.["title-en"]].flatMap((title) => title ?? []);

/** What a record is compared by, folded. */
type Folded = { titles: string[][]; makers: string[]; initials: string; forms: ReadonlySet<string> };

/** An essay asks for the same records at every citation: each is folded once. */
const foldedEntries = new WeakMap<BibliographyEntry, Folded>();

function folded(entry: BibliographyEntry): Folded {
  const known = foldedEntries.get(entry);
  if (known) return known;
  const container = foldedWords(entry.csl["container-title"] ?? "");
  const made: Folded = {
    titles: titlesOf(entry.csl).map((title) => foldTitle(title).split(" ")),
    makers: makersOf(entry.csl),
    // “KP” for Komsomolskaya pravda: a periodical goes by its initials.
    initials: container.length > 1 ? container.map(([first]) => first).join("") : "",
    forms: new Set(entry.citedAs.map((cited) => foldTitle(cited).replace(/ and /g, " "))),
  };
  foldedEntries.set(entry, made);
  return made;
}

/** How well a cited title fits a work: 1 for its beginning, less for words inside it, 0 for none. */
function titleFit(title: string, { titles, initials }: Folded): number {
  const cited = foldTitle(title).split(" ").filter(Boolean);
  if (cited.length === 0) return 0;
  const fits = titles.map((words) => {
    const found = cited.map((word) => words.findIndex((other) => isSameWord(word, other)));
    if (found.some((at) => at < 0)) return 0;
    return found.every((at, n) => at === n) ? 1 : 0.8;
  });
  return Math.max(0, ...fits, cited.join("") === initials ? 0.95 : 0);
}

/** Whether a cited word is a title's, or abbreviates it by its first four letters or more. */
const isSameWord = (cited: string, full: string): boolean =>
  cited === full || (cited.length >= 4 && !/\d/.test(cited) && full.startsWith(cited));

function namesFit(names: readonly string[], { makers }: Folded): boolean {
  return names.every((name) => [familyOf(name), headOf(name), name].some((form) => makers.includes(foldWord(form))));
}

/** A form written out, folded: as the bibliography's forms of citation are compared. */
const written = ({ names, title, year }: WorkForm): string =>
  foldTitle([names.join(" "), title ?? "", year ?? ""].join(" "));

function fit(form: WorkForm, asWritten: string, entry: BibliographyEntry): Omit<Resolution, "entry"> | null {
  const { csl } = entry;
  const known = folded(entry);
  if (known.forms.has(asWritten)) return { confidence: 0.98, reason: "its form of citation" };
  if (form.names.length > 0 && !namesFit(form.names, known)) return null;
  if (form.year !== null) {
    if (!yearsOf(csl).includes(form.year.replace(/[a-e]$/, ""))) return null;
    return form.names.length > 0 ? { confidence: 0.95, reason: `the name and the year ${form.year}` } : null;
  }
  if (form.title === null) return { confidence: 0.85, reason: "the name" };
  const title = titleFit(form.title, known);
  if (title === 0) return null;
  // A single common word inside a title names nothing.
  if (form.names.length === 0)
    return title === 1 && form.title.length > 4 ? { confidence: 0.85, reason: "the title" } : null;
  const typed = form.quoted === standing.has(csl.type) ? 0.05 : 0;
  return { confidence: 0.95 * title - typed, reason: "the name and words of the title" };
}

/** The work of a bibliography that a form names best; null where none fits. */
export function resolveForm(form: WorkForm, entries: readonly BibliographyEntry[]): Resolution | null {
  const asWritten = written(form);
  const fitting = entries
    .flatMap((entry) => {
      const found = fit(form, asWritten, entry);
      return found ? [{ entry, ...found }] : [];
    })
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best] = fitting;
  if (!best) return null;
  const equals = fitting.filter(({ confidence }) => confidence === best.confidence).length;
  if (equals === 1) return best;
  return {
    ...best,
    confidence: best.confidence / equals,
    reason: `${best.reason}, which ${equals} works of the bibliography share`,
  };
}
