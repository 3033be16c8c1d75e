import type { ShortReference } from "@/lib/sources/short-reference";
import type { Survey } from "./survey";

type Entry<Name extends keyof Survey> = Survey[Name][number];

/** A {@link Survey} with the names of all that it speaks of, as the Coverage page shows it. */
export type Coverage = {
  interpretations: (Entry<"interpretations"> & { name: string })[];
  questions: (Entry<"questions"> & { prompt: string })[];
  claims: (Entry<"claims"> & { statement: string })[];
  positions: (Entry<"positions"> & { by: string | null; summary: string; note: string | null })[];
  sources: (Entry<"sources"> & { reference: ShortReference; note: string | null })[];
};

/** Looks an entry up by its key or id. */
export type LookUp<Entry> = (key: string) => Entry;

/**
 * A function that looks entries up by a key.
 * @throws Error for a key that no entry has: whoever asks took it from the same list
 */
export function lookUp<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): LookUp<Entry> {
  const byKey = new Map(entries.map((entry) => [key(entry), entry]));
  return (wanted) => {
    const entry = byKey.get(wanted);
    if (entry === undefined) throw new Error(`No entry has the key "${wanted}".`);
    return entry;
  };
}
