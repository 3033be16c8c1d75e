import "server-only";
import { batches } from "@/lib/db/batches";
import type { MapChange } from "../compare";
import type { Collection } from "../document";
import type { ImportContext } from "./context";

/** Removes what the new version of the map no longer holds, dependents before what they depend on. */
export async function removeGone({ db, essayId, wrote }: ImportContext, { collections }: MapChange): Promise<void> {
  const keyed = (keys: string[]) => ({ where: { essayId, key: { in: keys } } });
  const removers: [Collection, (keys: string[]) => PromiseLike<unknown>][] = [
    ["openings", (keys) => db.opening.deleteMany(keyed(keys))],
    ["events", (keys) => db.event.deleteMany(keyed(keys))],
    ["differences", (keys) => db.difference.deleteMany(keyed(keys))],
    ["notes", (keys) => db.editorNote.deleteMany(keyed(keys))],
    ["positions", (keys) => db.position.deleteMany(keyed(keys))],
    ["claims", (keys) => db.claim.deleteMany(keyed(keys))],
    ["citations", (keys) => db.citation.deleteMany(keyed(keys))],
    ["questions", (keys) => db.question.deleteMany(keyed(keys))],
    ["interpretations", (keys) => db.interpretation.deleteMany(keyed(keys))],
    ["people", (keys) => db.person.deleteMany(keyed(keys))],
    ["sources", (keys) => db.source.deleteMany(keyed(keys))],
    ["paragraphs", (keys) => db.paragraph.deleteMany({ where: { essayId, number: { in: keys.map(Number) } } })],
    ["sections", (keys) => db.section.deleteMany(keyed(keys))],
    ["glossary", (keys) => db.glossaryEntry.deleteMany({ where: { essayId, term: { in: keys } } })],
  ];
  // The database refuses to remove a premise while a conclusion stands on it, even one that goes with it.
  for (const keys of batches(collections.claims.removed, 5000)) {
    await db.inference.deleteMany({ where: { essayId, conclusion: { key: { in: keys } } } });
  }
  for (const [collection, remove] of removers) {
    for (const keys of batches(collections[collection].removed, 5000)) {
      await remove(keys);
      wrote(keys.length, collection);
    }
  }
}
