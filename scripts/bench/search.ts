import { randomBytes } from "node:crypto";
import { visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { refreshSearch } from "@/lib/search/commands";
import { readSearch } from "@/lib/search/queries";
import { parseQuery } from "@/lib/search/query";
import { readSuggestions } from "@/lib/search/suggestion-queries";
import { noChoice, type SearchView } from "@/lib/search/view";
import { createDatabase, dropDatabase } from "../testing/databases";
import { fillBenchMap, rareWord } from "./search-map";

const claims = 250_000;
const rounds = 9;

/** What is searched for, and how often it stands in the map that is made for it. */
const searches: [name: string, q: string, view?: Partial<SearchView>][] = [
  ["a rare word", rareWord],
  ["a name in Cyrillic", "Тухачевский"],
  ["a name in one entry of twenty", "Yezhov"],
  ["a word in one entry of seven", "secretaries"],
  ["a word in one entry of three", "Stalin"],
  ["two frequent words", "Stalin secretaries"],
  ["a phrase", '"secret ballot"'],
  ["a word without another", "Yezhov -Stalin"],
  ["pages of a work", "411-430"],
  ["a frequent word, narrowed", "Stalin", { choice: { ...noChoice, type: "motive", modality: "hedged" } }],
  ["a frequent word, page 500", "Stalin", { page: 500 }],
  ["a misspelt name", "Tukachevsky"],
  ["nothing", "xyzzyx"],
];

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await time(work));
  return median(times);
}

/** What PostgreSQL itself needs to find the entries of a query in its index, and how many it finds. */
async function lookUp(q: string): Promise<{ ms: number; entries: number }> {
  const { terms, excluded } = parseQuery(q);
  const texts = (of: typeof terms) => of.map(({ text }) => text);
  const [plan] = await database().$queryRaw<
    { "QUERY PLAN": [{ "Execution Time": number; Plan: { "Actual Rows": number } }] }[]
  >`
    EXPLAIN (ANALYZE, FORMAT JSON)
    SELECT id FROM search_entries WHERE document @@ search_query(${texts(terms)}::text[], ${texts(excluded)}::text[])`;
  const [result] = plan?.["QUERY PLAN"] ?? [];
  return { ms: result?.["Execution Time"] ?? 0, entries: result?.Plan["Actual Rows"] ?? 0 };
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(11);

async function timeSearches(): Promise<void> {
  console.log(
    `${"search".padEnd(36)}${"entries".padStart(9)}${"index alone".padStart(13)}${"readSearch".padStart(13)}`,
  );
  for (const [name, q, view] of searches) {
    const found = await medianOf(() => readSearch(visitor, { q, choice: noChoice, page: 1, ...view }));
    const { ms: alone, entries } = await lookUp(q);
    console.log(`${name.padEnd(36)}${String(entries).padStart(9)}  ${ms(alone)}  ${ms(found)}`);
  }
  for (const typed of ["st", "tukh", "order no"]) {
    const found = await medianOf(() => readSuggestions(visitor, typed));
    console.log(`${`suggestions for “${typed}”`.padEnd(36)}${"".padStart(9)}${"".padStart(13)}  ${ms(found)}`);
  }
}

/**
 * Times the search on a map of 250,000 generated claims, in a database of its own that is dropped again, beside what
 * PostgreSQL needs for the index alone. The process must not have used its database yet: this one becomes it.
 */
export async function benchSearch(databaseUrl: string): Promise<void> {
  const name = `bench_search_${randomBytes(4).toString("hex")}`;
  const url = await createDatabase(databaseUrl, name);
  try {
    process.env.DATABASE_URL = url;
    await applyMigrations(url);
    const db = database();
    console.log(`Making ${claims.toLocaleString("en")} claims …`);
    const essayId = await fillBenchMap(db, claims);
    const refresh = () => db.$transaction((session) => refreshSearch(session, essayId), { timeout: 30 * 60_000 });
    console.log(
      `Their entries: ${((await time(refresh)) / 1000).toFixed(1)} s; with nothing changed: ${((await time(refresh)) / 1000).toFixed(1)} s.`,
    );
    await db.$executeRaw`VACUUM ANALYZE`;
    await timeSearches();
    await db.$disconnect();
  } finally {
    await dropDatabase(databaseUrl, name);
  }
}
