import type { DebateMap } from "@/lib/maps/document";
import type { CslItem } from "@/lib/sources/csl";
import type { BibliographyEntry } from "./bibliography";
import { canonicalForms } from "./canonical-forms";
import type { FoundCitation } from "./found-citation";
import { type Guess, guess } from "./proposal";
import { keyOf } from "./spelling";
import { keyMaker } from "./unique-key";
import { formKey, type WorkForm } from "./work-form";

type Source = DebateMap["sources"][number];

/** The sources of a proposed map, which of them each citation is of, and the guesses of what kind each is. */
export type ProposedSources = { sources: Source[]; keyOf: (citation: FoundCitation) => string; guesses: Guess[] };

/** The works of the bibliography as they are, and a stub for every work that only the essay's citations make known. */
export function proposedSources(
  entries: readonly BibliographyEntry[],
  citations: readonly FoundCitation[],
): ProposedSources {
  const unique = keyMaker();
  const listed = new Map(entries.map((entry) => [entry, unique(keyOf(entry.csl.id))]));
  const fullest = canonicalForms(citations);
  const stubs = new Map<string, { key: string; form: WorkForm }>();
  const stubOf = ({ form }: FoundCitation): string => {
    const canonical = form && (fullest.get(formKey(form)) ?? form);
    const identity = canonical ? formKey(canonical) : "";
    const known = stubs.get(identity);
    if (known) return known.key;
    const { names = [], title = null, year = null } = canonical ?? {};
    const key = unique(keyOf([...names, title, year].filter(Boolean).join(" ")));
    stubs.set(identity, { key, form: canonical ?? { names: [], title: null, quoted: false, year: null } });
    return key;
  };
  const keys = new Map(
    citations.map((citation) => {
      const entry = citation.resolution?.entry;
      return [citation, (entry && listed.get(entry)) ?? stubOf(citation)];
    }),
  );
  const forms = formsByKey(citations, keys);
  const sources = entries.map((entry) => listedSource(entry, listed.get(entry) ?? "", forms));
  for (const { key, form } of stubs.values()) sources.push(stubSource(key, form, forms));
  const guesses = sources.map(({ kind, csl }, at) =>
    at < entries.length
      ? guess(`sources[${at}].kind`, kind, 0.6, `the type of its record, ${csl.type}`)
      : guess(`sources[${at}].kind`, kind, 0.3, stubReason(csl)),
  );
  return { sources, keyOf: (citation) => keys.get(citation) ?? "", guesses };
}

/** The forms under which each source is cited, without locators. */
function formsByKey(citations: readonly FoundCitation[], keys: ReadonlyMap<FoundCitation, string>) {
  const forms = new Map<string, string[]>();
  for (const citation of citations) {
    const { names, title, quoted, plain, year } = citation.parsed;
    const written =
      plain ?? [names?.join(" and "), title && quoted ? `“${title}”` : title, year].filter(Boolean).join(", ");
    const key = keys.get(citation) ?? "";
    const list = forms.get(key) ?? [];
    if (written && !list.includes(written)) list.push(written);
    forms.set(key, list);
  }
  return forms;
}

function listedSource(
  { csl, kind, citedAs }: BibliographyEntry,
  key: string,
  forms: ReadonlyMap<string, string[]>,
): Source {
  return {
    key,
    kind,
    csl: { ...csl, id: key },
    citedAs: [...new Set([...citedAs, ...(forms.get(key) ?? [])])],
    record: "unconfirmed",
    note: "The record is the bibliography’s; nobody has compared it with the work or a catalogue.",
  };
}

/** By what the kind of a work is guessed that only the citations make known. */
const stubReason = ({ type }: CslItem): string =>
  type === "book" ? "no quotation marks stand about its title" : "quotation marks stand about its title";

function stubSource(key: string, form: WorkForm, forms: ReadonlyMap<string, string[]>): Source {
  const { names, title, quoted, year } = form;
  const csl: CslItem = {
    id: key,
    type: quoted ? "article-journal" : "book",
    title: title ?? `[work by ${names.join(", ") || "an author not named"}, title not given in the essay]`,
    ...(names.length > 0 && { author: names.map((family) => ({ family })) }),
    ...(year !== null && { issued: { "date-parts": [[Number.parseInt(year, 10)]] } }),
  };
  return {
    key,
    kind: quoted ? "article" : "monograph",
    csl,
    citedAs: forms.get(key) ?? [],
    record: "unconfirmed",
    note: "Known only from the essay’s citations: author, title and kind are as cited or guessed. To be completed.",
  };
}
