/** A place in a JSON document: the keys that lead to it, the path as a problem names it, and what stands there. */
export type Place = { keys: (string | number)[]; path: string; kind: "object" | "list" | "value" };

const kindOf = (value: unknown): Place["kind"] =>
  Array.isArray(value) ? "list" : typeof value === "object" && value !== null ? "object" : "value";

const pathOf = (keys: readonly (string | number)[]): string =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");

/** Every place of a document, the whole of it included. */
export function placesOf(document: unknown, keys: (string | number)[] = []): Place[] {
  const here = { keys, path: pathOf(keys), kind: kindOf(document) };
  if (Array.isArray(document)) return [here, ...document.flatMap((entry, at) => placesOf(entry, [...keys, at]))];
  if (typeof document !== "object" || document === null) return [here];
  return [here, ...Object.entries(document).flatMap(([key, value]) => placesOf(value, [...keys, key]))];
}

/** The document with another value at a place, which is made if it is not there; undefined removes it. */
export function setAt<Document extends object>(
  document: Document,
  keys: readonly (string | number)[],
  value: unknown,
): Document {
  const changed = structuredClone(document);
  let holder = changed as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = keys.at(-1);
  if (last === undefined) throw new Error("A place in a document has at least one key.");
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return changed;
}
