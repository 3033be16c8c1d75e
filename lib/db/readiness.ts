import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { database } from "./client";

/** Whether requests can be served. The reason names no host and no secret. */
export type Readiness = { status: "ready" } | { status: "not ready"; reason: string };

/** Asks the database which migrations it has applied, and compares with the folders that this build brings. */
export async function databaseReadiness(): Promise<Readiness> {
  const entries = await readdir(path.resolve("prisma/migrations"), { withFileTypes: true });
  const expected = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  try {
    const rows = await database().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map(({ name }) => name));
    const pending = expected.filter((name) => !applied.has(name));
    if (pending.length === 0) return { status: "ready" };
    return { status: "not ready", reason: `Migrations are pending: ${pending.join(", ")}. Run npm run db -- migrate.` };
  } catch {
    return { status: "not ready", reason: "The database cannot be reached, or holds no migrations yet." };
  }
}
