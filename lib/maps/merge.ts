import { type Collection, collections } from "./document";
import { formatPath, type Problem } from "./problem";

/** One file of a map, parsed but not yet checked. */
export type MapFile = { name: string; content: unknown };

/** Tells in which file, and where in it, a path of the merged document stands. */
export type Locate = (path: readonly PropertyKey[]) => { file: string; path: string };

const isCollection = (key: string): key is Collection => (collections as readonly string[]).includes(key);

/**
 * Reads several files as the one document that they make: lists are joined in the order of the files,
 * any other key may stand in one file only. Pure; the order of `files` is the caller's.
 */
export function mergeMapFiles(files: readonly MapFile[]): {
  document: Record<string, unknown>;
  locate: Locate;
  problems: Problem[];
} {
  // Without a prototype: a key named "__proto__" is then a key like any other, and refused.
  const document: Record<string, unknown> = Object.create(null);
  for (const key of collections) document[key] = [];
  const owner = new Map<string, string>();
  const origins = new Map<string, { file: string; index: number }[]>();
  const problems: Problem[] = [];

  for (const { name, content } of files) {
    if (typeof content !== "object" || content === null || Array.isArray(content)) {
      problems.push({ file: name, path: "", message: "must hold a JSON object with keys of the debate-map format." });
      continue;
    }
    for (const [key, value] of Object.entries(content)) {
      const list = document[key];
      if (isCollection(key) && Array.isArray(value) && Array.isArray(list)) {
        const origin = origins.get(key) ?? [];
        for (const [index, entry] of value.entries()) {
          list.push(entry);
          origin.push({ file: name, index });
        }
        origins.set(key, origin);
        continue;
      }
      const earlier = owner.get(key);
      if (earlier)
        problems.push({ file: name, path: key, message: `stands in ${earlier} already: keep it in one file.` });
      owner.set(key, name);
      document[key] = value;
    }
  }

  const whole = files.length === 1 ? (files[0]?.name ?? "") : "(the map as a whole)";
  const locate: Locate = (path) => {
    const [key, index, ...rest] = path;
    const origin = typeof index === "number" ? origins.get(String(key))?.[index] : undefined;
    if (origin) return { file: origin.file, path: formatPath([String(key), origin.index, ...rest]) };
    const [file = whole, ...others] = new Set(origins.get(String(key))?.map((entry) => entry.file));
    return { file: owner.get(String(key)) ?? (others.length === 0 ? file : whole), path: formatPath(path) };
  };
  return { document, locate, problems };
}
