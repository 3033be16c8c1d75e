import { z } from "zod";
import { readBibtex, readRis } from "./citation-js";
import { type CslItem, cslItemSchema } from "./csl";

/** Records that were read, and sentences about those that could not be. */
export type ParsedRecords = { items: CslItem[]; problems: string[] };

/** The longest text that is read as records, in UTF-16 code units. */
export const longestRecords = 50_000;

const rawName = z
  .looseObject({
    family: z.string().optional(),
    given: z.string().optional(),
    suffix: z.string().optional(),
    literal: z.string().optional(),
    "dropping-particle": z.string().optional(),
    "non-dropping-particle": z.string().optional(),
  })
  .transform((name) => {
    const particles = [name["dropping-particle"], name["non-dropping-particle"]].filter(Boolean);
    const family = [...particles, name.family].filter(Boolean).join(" ");
    if (!name.family || (!name.given && particles.length === 0))
      return { literal: name.literal ?? (family || name.given || "") };
    return { family, ...(name.given && { given: name.given }), ...(name.suffix && { suffix: name.suffix }) };
  });

const asName = z.array(rawName);

/** What belongs to a file and not to the work. */
const bookkeeping = new Set(["id", "citation-key", "citation-label", "_graph", "custom"]);

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A field as the schema takes it: as it is, or with its names in their two parts; undefined where it cannot. */
function takeField(field: string, value: unknown): unknown {
  const schema = (cslItemSchema.shape as Record<string, z.ZodType>)[field];
  if (!schema) return undefined;
  const asIs = schema.safeParse(value);
  if (asIs.success) return asIs.data;
  const names = asName.safeParse(value);
  const again = names.success ? schema.safeParse(names.data) : null;
  return again?.success ? again.data : undefined;
}

/** A record of any origin as one of ours. What our schema does not know is kept in `custom`; nothing is dropped. */
function toItem(raw: Record<string, unknown>, at: number): CslItem | string {
  const item: Record<string, unknown> = { id: inWords(raw.id ?? raw["citation-key"] ?? `record-${at + 1}`) };
  const custom: Record<string, string> = {};
  for (const [field, value] of Object.entries(raw)) {
    if (bookkeeping.has(field) || value === undefined || value === null || value === "") continue;
    const taken = takeField(field, value);
    if (taken === undefined) custom[field] = inWords(value);
    else item[field] = taken;
  }
  for (const [field, value] of Object.entries((raw.custom ?? {}) as object)) custom[field] = inWords(value);
  if (raw.custom || Object.keys(custom).length > 0) item.custom = custom;
  const parsed = cslItemSchema.safeParse({ type: "document", ...item });
  if (parsed.success) return parsed.data;
  if (!item.title) return `Record ${at + 1} has no title: give it one.`;
  const [issue] = parsed.error.issues;
  return `Record ${at + 1} (“${item.title}”) cannot be read: ${issue?.path[0]?.toString()} ${issue?.message}.`;
}

const rawRecords = z.union([z.array(z.record(z.string(), z.unknown())), z.record(z.string(), z.unknown())]);

function readRaw(text: string): Record<string, unknown>[] {
  if (text.startsWith("@")) return readBibtex(text);
  if (/^TY {2}- /m.test(text)) return readRis(text);
  return [rawRecords.parse(JSON.parse(text))].flat();
}

/**
 * Reads bibliographic records that somebody pasted: BibTeX, RIS or CSL-JSON, told apart by how they begin. Nothing is
 * fetched, whatever addresses they hold. Pure.
 */
export function parseRecords(text: string): ParsedRecords {
  const trimmed = text.trim();
  if (trimmed === "") return { items: [], problems: [] };
  if (trimmed.length > longestRecords) return { items: [], problems: ["This is too long for the records of a note."] };
  let raw: Record<string, unknown>[];
  try {
    raw = readRaw(trimmed);
  } catch {
    raw = [];
  }
  if (raw.length === 0)
    return {
      items: [],
      problems: ["This is read neither as BibTeX nor as RIS nor as CSL-JSON. Paste a whole record."],
    };
  const taken = raw.map(toItem);
  return {
    items: taken.filter((one) => typeof one !== "string"),
    problems: taken.filter((one) => typeof one === "string"),
  };
}
