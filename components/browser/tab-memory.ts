/** Keeps something as long as its tab is open. A browser that keeps nothing, or no more, forgets it. */
export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As said.
  }
}

/** What was kept under a key by {@link remember}, which alone writes there; null where nothing is. */
export function recall<Value>(key: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Value | null;
  } catch {
    return null;
  }
}
