import type { Collection } from "@/lib/maps/document";
import type { Names } from "./fields";

/** What one of a list is called, where its key is no name of it. */
const nouns: Record<Collection, string> = {
  sections: "the section",
  paragraphs: "paragraph",
  sources: "the source",
  citations: "citation",
  questions: "the question",
  interpretations: "the interpretation",
  claims: "claim",
  positions: "the position",
  differences: "the difference",
  notes: "the editor’s note",
  events: "the event",
  openings: "the opening of records",
  people: "the entry on",
  glossary: "the term",
};

const textOf = (entry: object | null, field: string): string | null => {
  const value = (entry as Record<string, unknown> | null)?.[field];
  return typeof value === "string" ? value : null;
};

/** A position by whose it is and on what, never by its key. */
function positionTitle(entry: object | null, names: Names): string | null {
  const interpretation = textOf(entry, "interpretation");
  const [claim, question] = [textOf(entry, "claim"), textOf(entry, "question")];
  if (!interpretation) return null;
  const by = textOf(entry, "by");
  const on = claim ? `claim ${claim}` : `“${names.get(question ?? "") ?? question}”`;
  return `the position of ${names.get(interpretation) ?? interpretation}${by ? ` (${by})` : ""} on ${on}`;
}

/** What an entry of a map is called in a sentence. `entry` is as it reads now, or as it read last. */
export function entryTitle(collection: Collection, key: string, entry: object | null, names: Names): string {
  switch (collection) {
    case "positions":
      return positionTitle(entry, names) ?? `the position ${key}`;
    case "questions":
      return `the question “${textOf(entry, "prompt") ?? key}”`;
    case "sources":
    case "interpretations":
    case "people":
      return `${nouns[collection]} ${names.get(key) ?? textOf(entry, "name") ?? key}`;
    default:
      return `${nouns[collection]} ${textOf(entry, "label") ?? textOf(entry, "title") ?? key}`;
  }
}
