import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl } from "@/lib/env";
import { PrismaClient } from "./generated/client";

/** How long a write waits for its turn, and takes, in milliseconds: many at once are slow rather than refused. */
const patience = { maxWait: 20_000, timeout: 20_000 };

/** A database client of this process. */
export function openDatabase(url: string) {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url }),
    log: [{ emit: "event", level: "query" }],
    transactionOptions: patience,
  });
}

/** A client with the connections of this process. */
export type Database = ReturnType<typeof openDatabase>;

/** The client, or one transaction of it: what every query and command takes. */
export type DatabaseSession = Omit<Database, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use">;

const shared = globalThis as { sicEtNonDatabase?: Database };

/** The application's one client, opened at first use and kept through hot reloads. */
export function database(): Database {
  shared.sicEtNonDatabase ??= openDatabase(databaseUrl());
  return shared.sicEtNonDatabase;
}
