import { type EntryKind, entryPath } from "@/lib/entry-path";
import type { Collection, MapPosition } from "@/lib/maps/document";
import type { MapEntry } from "@/lib/maps/entry";

/** What an entry of each collection is; those that are left out have no place of their own. */
const kinds: Partial<Record<Collection, EntryKind>> = {
  claims: "claim",
  citations: "citation",
  sources: "source",
  questions: "question",
  interpretations: "interpretation",
  people: "person",
  paragraphs: "paragraph",
  glossary: "term",
  positions: "position",
};

/** Where an entry of a map stands; null for one that has no place of its own. */
export function mapEntryPath(slug: string, collection: Collection, key: string, entry: MapEntry): string | null {
  const kind = kinds[collection];
  if (!kind) return null;
  const { claim = null, question = null } = collection === "positions" ? (entry as MapPosition) : {};
  return entryPath(slug, { kind, key, claim, question, paragraph: null });
}
