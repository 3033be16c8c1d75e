import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { importMap } from "@/lib/maps/import/import-map";
import { largeMatrixMap } from "./large-matrix";
import { readingOfMatrix } from "./matrix-page";
import { benchPage } from "./page-cost";
import { benchServer, row, withServedDatabase } from "./served";

const claims = 2000;
const interpretations = 15;

/** Fills a new database with the made map. */
async function fill(url: string): Promise<void> {
  console.log(`Making ${claims.toLocaleString("en")} claims by ${interpretations} interpretations …`);
  await applyMigrations(url);
  const db = openDatabase(url);
  try {
    await importMap(operator, db, largeMatrixMap(claims, interpretations));
    await db.$executeRaw`VACUUM ANALYZE`;
  } finally {
    await db.$disconnect();
  }
}

/**
 * Measures the page of a matrix of 2,000 claims by 15 interpretations, made for it in a database of its own: the
 * server, what it sends, and how long the browser's main thread is kept while the page loads and is gone through.
 * @throws Failure where there is no browser
 */
export const benchMatrix = (serverUrl: string): Promise<void> =>
  withServedDatabase(serverUrl, fill, async (address, browser) => {
    const essay = `${address}/essays/large`;
    console.log(row("server", "first", "median", "size", "compressed"));
    await benchServer("rows of claims", `${essay}?rows=claims`);
    await benchServer("rows of questions", essay);
    await benchServer("what the cards say", `${essay}/cell-positions?revision=1`);
    for (const slowed of [1, 4]) await benchPage(browser, `${essay}?rows=claims`, slowed, readingOfMatrix);
  });
