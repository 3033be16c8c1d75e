import { readdirSync } from "node:fs";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations, migrationStatus, schemaDrift } from "@/lib/db/migrations";
import { emptyTestDatabase, type TestDatabase } from "@/tests/setup/test-databases";

const names = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const held: { database?: TestDatabase; url: string } = { url: "" };

beforeEach(async () => {
  held.database = await emptyTestDatabase();
  held.url = held.database.url;
});
afterEach(() => held.database?.drop());

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: held.url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

describe("migrations", () => {
  test("are all pending on an empty database, and none once they are applied", async () => {
    expect(await migrationStatus(held.url)).toEqual({ pending: names, failed: [], edited: [] });
    expect(await applyMigrations(held.url)).toEqual(names);
    expect(await migrationStatus(held.url)).toEqual({ pending: [], failed: [], edited: [] });
    expect(await applyMigrations(held.url)).toEqual([]);
  });

  test("that were changed after they were applied are refused, by name", async () => {
    await applyMigrations(held.url);
    // The database remembers another file than the one that stands there.
    await run(`UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name = '${names[0]}'`);
    expect(await migrationStatus(held.url)).toEqual({ pending: [], failed: [], edited: [names[0]] });
    await expect(applyMigrations(held.url)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`${names[0]} was changed after this database applied it`),
    });
  });

  test("that failed are refused, by name", async () => {
    await applyMigrations(held.url);
    await run(
      `UPDATE _prisma_migrations SET finished_at = NULL, logs = 'broken' WHERE migration_name = '${names.at(-1)}'`,
    );
    expect((await migrationStatus(held.url)).failed).toEqual([names.at(-1)]);
    await expect(applyMigrations(held.url)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`${names.at(-1)} failed on this database`),
    });
  });
});

describe("drift", () => {
  test("is none between the migrations and schema.prisma", async () => {
    await applyMigrations(held.url);
    expect(await schemaDrift(held.url)).toBeNull();
  });

  test.each([
    ["a column that was added", "ALTER TABLE claims ADD COLUMN mood text", /DROP COLUMN "mood"/],
    ["a column that was dropped", "ALTER TABLE claims DROP COLUMN statement", /ADD COLUMN\s+"statement"/],
    [
      "an index that was dropped",
      "DROP INDEX claims_essay_id_paragraph_id_idx",
      /CREATE INDEX "claims_essay_id_paragraph_id_idx"/,
    ],
    ["a table that was added", "CREATE TABLE moods (id int PRIMARY KEY)", /DROP TABLE "moods"/],
  ])("shows %s", async (_, statement, mend) => {
    await applyMigrations(held.url);
    await run(statement);
    expect(await schemaDrift(held.url)).toMatch(mend);
  });

  test("of an empty database is the whole schema", async () => {
    expect(await schemaDrift(held.url)).toMatch(/CREATE TABLE "essays"/);
  });
});
