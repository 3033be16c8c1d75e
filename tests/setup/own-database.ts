import pg from "pg";
import { clearCache } from "@/lib/cache";
import { emptyTables } from "./empty-tables";

/** A plain connection to the test file's own database, for what the client of lib/ cannot say. */
export const sql = new pg.Client({ connectionString: process.env.DATABASE_URL });
await sql.connect();

/** Brings the test file's database back to the state after the migrations; the cache of reads goes with it. */
export async function emptyDatabase(): Promise<void> {
  await emptyTables(sql);
  clearCache();
}
