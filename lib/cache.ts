import "server-only";
import { LRUCache } from "lru-cache";
import { env } from "./env";

type Load = () => Promise<object>;

/** Results kept in this process; by far the largest is a matrix, at about a megabyte. */
const capacity = 500;

const results = new LRUCache<string, object, Load>({
  max: capacity,
  fetchMethod: (_key, _stale, { context }) => context(),
});

/** The essay as every request reads it anew: its revision makes the keys of its cache. */
export type Revised = { slug: string; revision: number };

/**
 * The result of a public read, kept until the essay's map changes. An import raises the revision in its own
 * transaction, so a key can only ever hold what was true at that revision or later: it is never stale, in no
 * process and on no instance. Simultaneous requests share one load; a failed load is not kept.
 * @param parts what is read, and with which parameters
 */
export async function cachedFor<Result extends object>(
  essay: Revised,
  parts: readonly string[],
  load: () => Promise<Result>,
): Promise<Result> {
  // Hot reload may change what a read returns while the map stays the same.
  if (env().NODE_ENV === "development") return load();
  const key = JSON.stringify([essay.slug, essay.revision, ...parts]);
  return (await results.forceFetch(key, { context: load })) as Result;
}

/** Forgets everything: for tests, which start over with the same slugs and revisions. */
export function clearCache(): void {
  results.clear();
}
