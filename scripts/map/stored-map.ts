import { type Database, openDatabase } from "@/lib/db/client";
import { migrationStatus } from "@/lib/db/migrations";
import type { DebateMap } from "@/lib/maps/document";
import { readMap } from "@/lib/maps/export";
import { Failure } from "../setup/failure.mjs";
import { withDatabase } from "../with-database";

/** Works on the database of the installation, which must be up to date. */
export function withStore<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  return withDatabase(async (url) => {
    const { pending } = await migrationStatus(url);
    if (pending.length > 0) throw new Failure("The database is not up to date: run `npm run db -- migrate` first.");
    const db = openDatabase(url);
    try {
      return await work(db);
    } finally {
      await db.$disconnect();
    }
  });
}

/** The map of an essay in the database. */
export async function storedMap(db: Database, slug: string): Promise<DebateMap> {
  const map = await readMap(db, slug);
  if (!map) throw new Failure(`No essay has the slug "${slug}": the address of its page ends in it.`);
  return map;
}
