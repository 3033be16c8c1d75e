/** Cuts a list into runs of at most `size`: PostgreSQL takes 65,535 parameters in one statement. */
export function* batches<Item>(items: readonly Item[], size = 1000): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
