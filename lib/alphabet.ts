import { groupBy } from "./group-by";

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** What does not count for the order: quotation marks and other signs before the first letter. */
const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, "");

/** The letter under which a name stands: “É” under E, “№” and names that begin with none under “#”. */
function letterOf(name: string): string {
  const first = bare(name).normalize("NFD").charAt(0).toUpperCase().charAt(0);
  return /\p{L}/u.test(first) ? first : "#";
}

/** Things in the order of an index, by the letters under which they stand. */
export type Letter<Item> = { letter: string; items: Item[] };

/** Puts things into the order of their names; signs and marks on letters do not count, numbers count as numbers. */
export function inAlphabet<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => collator.compare(bare(nameOf(a)), bare(nameOf(b))));
}

/** The same, letter by letter. */
export function byLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): Letter<Item>[] {
  const letters = groupBy(inAlphabet(items, nameOf), (item) => letterOf(nameOf(item)));
  return [...letters].map(([letter, under]) => ({ letter, items: under }));
}
