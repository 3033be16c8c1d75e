import { z } from "zod";
import type { DebateMap } from "@/lib/maps/document";
import { plainText } from "@/lib/plain-text";
import { kindOf } from "@/lib/propose/bibliography";
import { readBibliography } from "@/lib/propose/bibliography-formats";
import { keyOf } from "@/lib/propose/spelling";
import { type CslItem, cslItemSchema } from "@/lib/sources/csl";
import { isoDate } from "@/lib/sources/csl-date";
import { recordStatuses, sourceKinds } from "@/lib/sources/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import { optional } from "./fields";
import { namesOf, writtenNames } from "./names-field";

type Source = DebateMap["sources"][number];

/** Types of works that the form offers; CSL has more, and a pasted record may have any. */
export const workTypes = {
  book: "book",
  chapter: "chapter in a book",
  "article-journal": "article in a journal",
  "article-newspaper": "article in a newspaper",
  thesis: "thesis",
  report: "report",
  document: "document",
  manuscript: "manuscript",
  speech: "speech",
  interview: "interview",
  legislation: "law or decree",
  webpage: "page of the web",
} as const satisfies Partial<Record<CslItem["type"], string>>;

/** Variables of a record that are a line of text, in the order of the form. */
export const lineVariables = [
  "title",
  "original-title",
  "container-title",
  "publisher",
  "publisher-place",
  "edition",
  "volume",
  "issue",
  "page",
  "archive",
  "archive_location",
  "language",
  "ISBN",
  "DOI",
  "URL",
] as const satisfies readonly (keyof CslItem)[];

/** A variable of {@link lineVariables}. */
export type LineVariable = (typeof lineVariables)[number];

const lines = Object.fromEntries(lineVariables.map((name) => [name, optional(500)])) as Record<
  LineVariable,
  ReturnType<typeof optional>
>;

/** The fields of a source. What is pasted takes the place of the single fields. */
export const sourceFields = {
  paste: plainText.max(50_000, { error: "Paste one record alone." }).default(""),
  kind: z.enum(wordsOf(sourceKinds)).or(z.literal("")).default(""),
  type: z.enum(wordsOf(workTypes)).or(z.literal("")).default(""),
  author: plainText.max(2000).default(""),
  editor: plainText.max(2000).default(""),
  issued: plainText.trim().max(100).default(""),
  ...lines,
  citedAs: optional(500),
  record: z.enum(wordsOf(recordStatuses), { error: "Say whether you saw the work or its record." }),
  note: optional(),
};

const formSchema = z.object(sourceFields);

/** A source as the form has it. */
export type SourceFormValues = z.output<typeof formSchema>;

/** A source that the form describes, with what had to be left out of a pasted record, as sentences. */
export type ReadSource = { ok: true; entry: Source; leftOut: string[] } | { ok: false; problem: string };

const keyFor = (csl: CslItem): string => {
  const [first] = csl.author ?? csl.editor ?? [];
  const name = first && ("literal" in first ? first.literal : first.family);
  const words = csl.title.split(/\s+/).filter((word) => word.length > 3);
  return keyOf([name, words[0] ?? csl.title, isoDate(csl.issued)?.slice(0, 4)].filter(Boolean).join(" "));
};

function pastedRecord(text: string): { csl: CslItem; problems: string[] } | string {
  try {
    const { entries, problems } = readBibliography(text);
    const [entry, ...others] = entries;
    if (!entry) return problems[0] ?? "The record could not be read.";
    return others.length > 0 ? "This is more than one record: propose each by itself." : { csl: entry.csl, problems };
  } catch (error) {
    return error instanceof Error ? error.message : "The record could not be read.";
  }
}

/** A date as it is typed: a year, a month, a day. A record can have others, which the form leaves as they are. */
const plainDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const dateOf = (typed: string): CslItem["issued"] =>
  typed === "" ? undefined : { "date-parts": [typed.split("-").map(Number)] };

const isKept = (typed: string, base: CslItem | undefined): boolean => (isoDate(base?.issued) ?? "") === typed;

/** A record from the single fields. Variables that the form does not have are kept from the record that it changes. */
function recordOf(values: SourceFormValues, base: CslItem | undefined): unknown {
  const { type, author, editor, issued } = values;
  const typed = Object.fromEntries(lineVariables.map((name) => [name, values[name]]));
  const record = {
    ...base,
    id: base?.id ?? "new",
    type: type || base?.type,
    ...typed,
    author: namesOf(author, base?.author),
    editor: namesOf(editor, base?.editor),
    issued: isKept(issued, base) ? base?.issued : dateOf(issued),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/**
 * Reads the form: a pasted record (BibTeX, RIS or CSL-JSON), or the single fields.
 * @param base the entry that an editor changes
 */
export function toSource(values: SourceFormValues, base?: Source): ReadSource {
  const pasted = values.paste.trim() === "" ? null : pastedRecord(values.paste);
  if (typeof pasted === "string") return { ok: false, problem: pasted };
  if (!pasted && !values.type && !base)
    return { ok: false, problem: "Paste a record, or fill one in field by field, with its type and its title." };
  if (!pasted && values.issued !== "" && !isKept(values.issued, base?.csl) && !plainDate.test(values.issued))
    return { ok: false, problem: "Give the date as a year, 1937, or as a day, 1937-10-11." };
  const parsed = cslItemSchema.safeParse(pasted?.csl ?? recordOf(values, base?.csl));
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].join(", ");
    return { ok: false, problem: `The record is not complete, or not right, in: ${wrong}.` };
  }
  const key = base?.key ?? keyFor(parsed.data);
  const csl = { ...parsed.data, id: key };
  const entry: Source = {
    key,
    kind: values.kind || base?.kind || kindOf(csl),
    csl,
    citedAs: (values.citedAs ?? "")
      .split(";")
      .map((form) => form.trim())
      .filter(Boolean),
    record: values.record,
    note: values.note,
  };
  return { ok: true, entry, leftOut: pasted?.problems ?? [] };
}

/** What the fields of the form hold for an entry. */
export function sourceValues({ kind, csl, citedAs, record, note = "" }: Source): Record<string, string[]> {
  const single: Record<string, string> = {
    kind,
    type: csl.type in workTypes ? csl.type : "",
    author: writtenNames(csl.author),
    editor: writtenNames(csl.editor),
    issued: isoDate(csl.issued) ?? "",
    citedAs: citedAs.join("; "),
    record,
    note,
    ...Object.fromEntries(lineVariables.map((name) => [name, String(csl[name] ?? "")])),
  };
  return Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]]));
}
