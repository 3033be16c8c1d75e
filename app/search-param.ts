/** What an address says after its question mark, as Next.js hands it over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of it; null where it says nothing, or the same thing twice. */
export async function searchParam(params: SearchParams, name: string): Promise<string | null> {
  const value = (await params)[name];
  return typeof value === "string" ? value : null;
}
