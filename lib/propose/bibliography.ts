import { type CslItem, cslItemSchema } from "@/lib/sources/csl";
import type { SourceKind } from "@/lib/sources/vocabulary";

/** A work that an essay can cite, with the short forms under which it does. */
export type BibliographyEntry = { csl: CslItem; kind: SourceKind; citedAs: string[] };

/** Records that were read, and what was dropped from which, as sentences. */
export type Bibliography = { entries: BibliographyEntry[]; problems: string[] };

/** Where a CSL-JSON record keeps the essay's short forms of it, divided by “;”: CSL has no variable for them. */
export const citedAsVariable = "cited-as";

/** The kind of witness that a CSL type suggests; a monograph where it suggests none. */
const kinds: Partial<Record<CslItem["type"], SourceKind>> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "newspaper",
  bill: "legislation",
  chapter: "article",
  collection: "document-collection",
  document: "archival-document",
  "entry-encyclopedia": "article",
  interview: "interview",
  legal_case: "legislation",
  legislation: "legislation",
  manuscript: "archival-document",
  personal_communication: "archival-document",
  regulation: "legislation",
  review: "article",
  "review-book": "article",
  speech: "speech",
  treaty: "legislation",
};

/** The kind of witness that a record's type suggests. */
export const kindOf = ({ type }: Pick<CslItem, "type">): SourceKind => kinds[type] ?? "monograph";

const variables: ReadonlySet<string> = new Set(Object.keys(cslItemSchema.shape));

/** What a program calls a record by: it belongs to its file, not to the work. */
const ofFile: ReadonlySet<string> = new Set(["citation-key", "citation-label"]);

/**
 * Records as the map can hold them. A variable that the map's schema does not know, or whose value it refuses, is left
 * out and told; a record without a title or type is left out whole. Ids become keys of the map, made unique.
 */
export function bibliographyFrom(records: readonly object[]): Bibliography {
  const bibliography: Bibliography = { entries: [], problems: [] };
  for (const [at, record] of records.entries()) {
    const given = Object.entries(record).filter(([name]) => !name.startsWith("_") && !ofFile.has(name));
    const item = Object.fromEntries(given.filter(([name]) => variables.has(name)));
    const name = typeof item.id === "string" ? item.id : `record ${at + 1}`;
    for (const [dropped] of given.filter(([variable]) => !variables.has(variable)))
      bibliography.problems.push(`${name}: “${dropped}” is left out, the map has no place for it.`);
    const csl = settle({ ...item, id: String(item.id ?? `record-${at + 1}`) }, name, bibliography.problems);
    if (csl) bibliography.entries.push({ csl, kind: kindOf(csl), citedAs: citedAsOf(csl) });
  }
  return bibliography;
}

/** A record that the schema accepts, without the variables that it refuses; null where one of those must be there. */
function settle(record: Record<string, unknown>, name: string, problems: string[]): CslItem | null {
  const parsed = cslItemSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  const refused = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
  if (refused.some((variable) => ["id", "type", "title"].includes(variable))) {
    problems.push(`${name} is left out: a record needs an id, a title, and a type of CSL.`);
    return null;
  }
  for (const variable of refused)
    problems.push(`${name}: “${variable}” is left out, its value is not what CSL has there.`);
  return settle(Object.fromEntries(Object.entries(record).filter(([key]) => !refused.includes(key))), name, problems);
}

const citedAsOf = ({ custom }: CslItem): string[] =>
  (custom?.[citedAsVariable] ?? "")
    .split(";")
    .map((form) => form.trim())
    .filter(Boolean);
