/** Makes keys of a map unique within it, by a number behind those that were given before: carr, carr-2, carr-3. */
export function keyMaker(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let key = wanted;
    let n = next.get(wanted) ?? 2;
    while (taken.has(key)) key = `${wanted}-${n++}`;
    next.set(wanted, n);
    taken.add(key);
    return key;
  };
}
