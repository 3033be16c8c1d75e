/** Groups items by a key, in the order in which the keys first come; items without a key are left out. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | null | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null || name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
