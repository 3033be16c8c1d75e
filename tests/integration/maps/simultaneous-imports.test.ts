import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { canonical } from "@/lib/maps/compare";
import type { DebateMap } from "@/lib/maps/document";
import { aMap } from "@/tests/factories/a-map";
import { sql } from "@/tests/setup/own-database";
import { revisionOf, storedMap, storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const version = (about: string): DebateMap =>
  aMap({ essay: { ...aMap().essay, about }, glossary: [{ term: about, definition: about }] });

/** Another connection that keeps the lock of an essay's import for as long as a test wants. */
const other = { client: new pg.Client() };

beforeEach(async () => {
  other.client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.client.connect();
});
afterEach(() => other.client.end());

async function waiting(): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
  );
  return rows[0]?.n ?? 0;
}

describe("two imports at once", () => {
  test("of one essay come one after the other, the first time too", async () => {
    const versions = ["A", "B", "C"].map(version);
    const changes = await Promise.all(versions.map(storeMap));
    expect(changes.filter(({ essay }) => essay === "added")).toHaveLength(1);
    expect(changes.filter(({ essay }) => essay === "changed")).toHaveLength(2);
    expect(await revisionOf(slug)).toBe(3);
    expect(versions.map(canonical)).toContain(await storedMap(slug));
  });

  test("of one essay wait for each other, and see what the other wrote", async () => {
    await other.client.query("BEGIN");
    await other.client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`map:${slug}`]);
    const importing = storeMap(version("late"));
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 20_000 });
    expect(await database().essay.count()).toBe(0);
    await other.client.query("COMMIT");
    await importing;
    expect(await storedMap(slug)).toBe(canonical(version("late")));
  });

  test("of two essays do not wait", async () => {
    await other.client.query("BEGIN");
    await other.client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", ["map:another-essay"]);
    await storeMap(version("prompt"));
    expect(await storedMap(slug)).toBe(canonical(version("prompt")));
    await other.client.query("ROLLBACK");
  });
});
