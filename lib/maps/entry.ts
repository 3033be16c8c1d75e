import { createHash } from "node:crypto";
import { canonical } from "./compare";
import { type Collection, collections, type DebateMap } from "./document";
import { identityOf } from "./identity";

/** One entry of one of a map’s lists. */
export type MapEntry<Name extends Collection = Collection> = DebateMap[Name][number];

/** Whether a word names one of a map’s lists. */
export const isCollection = (name: string): name is Collection => (collections as readonly string[]).includes(name);

const keyIn = (collection: Collection): ((entry: MapEntry) => string) =>
  identityOf[collection] as (entry: MapEntry) => string;

/** The entry of a list by its key; null where there is none. */
export function findEntry(map: DebateMap, collection: Collection, key: string): MapEntry | null {
  const entries: readonly MapEntry[] = map[collection];
  return entries.find((entry) => keyIn(collection)(entry) === key) ?? null;
}

/** Paragraph and number of a claim’s or a citation’s id, for their order in the essay. */
const placeOf = (key: string): number[] => (key.match(/\d+/g) ?? []).map(Number);

function comesBefore(a: string, b: string): boolean {
  const [left, right] = [placeOf(a), placeOf(b)];
  const at = left.findIndex((number, n) => number !== right[n]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}

/** Collections whose keys say where in the essay an entry stands. */
const inEssayOrder: readonly Collection[] = ["claims", "citations", "paragraphs"];

function placed(entries: readonly MapEntry[], collection: Collection, key: string, entry: MapEntry): MapEntry[] {
  const next = inEssayOrder.includes(collection)
    ? entries.findIndex((other) => comesBefore(key, keyIn(collection)(other)))
    : -1;
  return next < 0 ? [...entries, entry] : entries.toSpliced(next, 0, entry);
}

/**
 * A map in which an entry reads as given: in its place where the map has it, in the order of the essay or else at the end
 * where it is new, and gone where it is null. Nothing is checked.
 */
export function putEntry(map: DebateMap, collection: Collection, key: string, entry: unknown): DebateMap {
  const entries: readonly MapEntry[] = map[collection];
  const isIt = (other: MapEntry) => keyIn(collection)(other) === key;
  const given = entry as MapEntry | null;
  if (given === null) return { ...map, [collection]: entries.filter((other) => !isIt(other)) };
  const changed = entries.some(isIt)
    ? entries.map((other) => (isIt(other) ? given : other))
    : placed(entries, collection, key, given);
  return { ...map, [collection]: changed };
}

/** An entry’s fingerprint: by it a form says what its page showed. Null stands for no entry. */
export function entryPrint(entry: unknown): string {
  return createHash("sha256").update(canonical(entry)).digest("hex");
}

/** An entry as JSON has it: keys without a value are gone. */
export const asJson = (entry: unknown): object | null => (entry === null ? null : JSON.parse(JSON.stringify(entry)));
