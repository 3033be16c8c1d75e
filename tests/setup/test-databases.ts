import { randomBytes } from "node:crypto";
import { createDatabase, dropDatabase } from "@/scripts/testing/databases";

function setting(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: run the integration tests with \`npm test -- integration\`.`);
}

/** A database of one test or test file; dropped by whoever asked for it. */
export type TestDatabase = { url: string; drop(): Promise<void> };

async function create(template?: string): Promise<TestDatabase> {
  const server = setting("TEST_SERVER_URL");
  const name = `${setting("TEST_DATABASE_PREFIX")}${randomBytes(6).toString("hex")}`;
  const url = await createDatabase(server, name, template);
  return { url, drop: () => dropDatabase(server, name) };
}

/** A database without any table. */
export const emptyTestDatabase = (): Promise<TestDatabase> => create();

/** A database with every migration applied: a copy of the template. */
export const migratedTestDatabase = (): Promise<TestDatabase> => create(setting("TEST_TEMPLATE"));
