import { randomBytes } from "node:crypto";
import { afterAll, beforeEach } from "vitest";
import { migratedTestDatabase } from "./test-databases";

// Every test file runs on a database of its own. The address is set before anything of lib/ is loaded.
const own = await migratedTestDatabase();
process.env.DATABASE_URL = own.url;
process.env.AUTH_SECRET = randomBytes(32).toString("hex");

const { database } = await import("@/lib/db/client");
const { emptyDatabase, sql } = await import("./own-database");

beforeEach(emptyDatabase);

afterAll(async () => {
  await database().$disconnect();
  await sql.end();
  await own.drop();
});
