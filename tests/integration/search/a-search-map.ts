import { visitor } from "@/lib/auth/actor";
import type { DebateMap, MapClaim } from "@/lib/maps/document";
import { readSearch } from "@/lib/search/queries";
import type { SearchFindings, SearchResult } from "@/lib/search/result";
import { noChoice, type SearchView } from "@/lib/search/view";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

/** The small map with one claim for each statement: 1.10, 1.11 and so on. */
export function mapWithClaims(statements: readonly string[], overrides: Partial<DebateMap> = {}): DebateMap {
  const map = aMap();
  const more = statements.map(
    (statement, n): MapClaim => ({ ...at(map.claims, 0), id: `1.${n + 10}`, statement, evidence: [], restsOn: [] }),
  );
  return aMap({ claims: [...map.claims, ...more], ...overrides });
}

/** What a visitor finds. */
export async function find(q: string, view: Partial<SearchView> = {}): Promise<SearchFindings> {
  const findings = await readSearch(visitor, { q, choice: noChoice, page: 1, ...view });
  if (!findings) throw new Error(`“${q}” holds no word to look for.`);
  return findings;
}

/** What a visitor finds, as kinds and keys. */
export async function found(q: string, view: Partial<SearchView> = {}): Promise<string[]> {
  return (await find(q, view)).results.map(({ kind, key }) => `${kind} ${key}`);
}

/** The words that are marked in a result's title and extract. */
export function markedIn({ titleRuns, extract }: SearchResult): string[] {
  return [...titleRuns, ...(extract ?? [])].filter(({ marked }) => marked).map(({ text }) => text);
}
