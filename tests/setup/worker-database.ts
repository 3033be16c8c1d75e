import { randomBytes } from "node:crypto";
import { beforeEach } from "vitest";
import { migratedTestDatabase } from "./test-databases";

const worker = globalThis as { sicEtNonTestDatabase?: Promise<string> };

// The test files of a worker run on one database, one after the other, with what is loaded once: making both takes longer
// than most files. It goes with the server's others. The address is set before anything of lib/ is loaded.
worker.sicEtNonTestDatabase ??= migratedTestDatabase().then(({ url }) => url);
process.env.DATABASE_URL = await worker.sicEtNonTestDatabase;
process.env.AUTH_SECRET ??= randomBytes(32).toString("hex");

const { emptyDatabase } = await import("./own-database");

beforeEach(emptyDatabase);
