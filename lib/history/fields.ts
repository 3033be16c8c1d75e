import { canonical } from "@/lib/maps/compare";
import { fieldLabel, inOrder, variableLabel, variablesInOrder } from "./field-labels";

/** A field of an entry in words, before and after; null where it has none. */
export type ComparedField = { label: string; before: string | null; after: string | null; changed: boolean };

/** The names of what entries refer to by key: holders, sources, questions. */
export type Names = ReadonlyMap<string, string>;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Fields that name other entries by their key. */
const naming = new Set([
  "holder",
  "reportedThrough",
  "interpretation",
  "source",
  "citation",
  "questions",
  "question",
  "between",
  "works",
  "opens",
]);

/** Fields whose words are written in the file with hyphens. */
const hyphened = new Set(["provenance", "kind", "type", "value"]);

/** What an entry is found by: its page says it already. */
const ownKeys = new Set(["id", "key"]);

const isObject = (value: Json | undefined): value is { [key: string]: Json | undefined } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const dateOf = (parts: Json): string =>
  Array.isArray(parts) ? parts.map((one) => (Array.isArray(one) ? one.join("-") : one)).join("/") : "";

/** An object within an entry, in a line: a ground, a citation with its role, a person of a record, a date. */
function objectWords(value: { [key: string]: Json | undefined }, names: Names): string {
  if ("family" in value || "literal" in value)
    return [value.literal ?? value.family, value.given, value.suffix].filter(Boolean).join(", ");
  if ("date-parts" in value) return dateOf(value["date-parts"] ?? null);
  if ("paragraph" in value) return `¶${String(value.paragraph)}`;
  if ("start" in value && "end" in value) return `${String(value.start)} … ${String(value.end)}`;
  return inOrder(Object.entries(value))
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .map(([field, inner]) =>
      field === "locatorFrom" ? "the locator is the essay’s" : valueWords(field, inner ?? null, names),
    )
    .join(", ");
}

function valueWords(field: string, value: Json, names: Names): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(field, one, names)).join("; ");
  if (isObject(value)) return objectWords(value, names);
  const text = String(value);
  if (naming.has(field)) return names.get(text) ?? text;
  return hyphened.has(field) ? text.replaceAll("-", " ") : text;
}

/** The variables of a bibliographic record with their words. */
function recordWords(record: { [key: string]: Json | undefined }): [string, string][] {
  return variablesInOrder(Object.entries(record)).flatMap(([variable, inner]): [string, string][] =>
    ownKeys.has(variable) || inner === undefined || inner === null
      ? []
      : [[variableLabel(variable), valueWords(variable, inner, new Map())]],
  );
}

/** The fields of an entry with their words; those of a bibliographic record by themselves. */
function fieldsOf(entry: object | null, names: Names): Map<string, string> {
  const fields = inOrder(Object.entries((entry ?? {}) as Record<string, Json | undefined>));
  return new Map(
    fields.flatMap(([field, value]): [string, string][] => {
      if (value === undefined || value === null || ownKeys.has(field)) return [];
      if (field === "csl" && isObject(value)) return recordWords(value);
      // In a line of several a claim goes by its number; by itself it is told.
      const words = field === "claim" ? (names.get(String(value)) ?? String(value)) : valueWords(field, value, names);
      return words === "" ? [] : [[fieldLabel(field), words]];
    }),
  );
}

/** An entry before and after, field by field, in the order of the later. Either may be null, for no entry. */
export function compareFields(before: object | null, after: object | null, names: Names): ComparedField[] {
  const [was, is] = [fieldsOf(before, names), fieldsOf(after, names)];
  return [...new Set([...is.keys(), ...was.keys()])].map((label) => {
    const [a, b] = [was.get(label) ?? null, is.get(label) ?? null];
    return { label, before: a, after: b, changed: a !== b };
  });
}

/** Whether two states of an entry are the same, whatever the order of their keys. */
export const sameState = (a: object | null, b: object | null): boolean => canonical(a) === canonical(b);
