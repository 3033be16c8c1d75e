import type { Client } from "pg";

/** The log lets nobody empty it; whoever owns the table can take its guard away, and tests do so for a moment. */
const guard = (deed: "DISABLE" | "ENABLE ALWAYS") =>
  `ALTER TABLE "audit_entries" ${deed} TRIGGER "audit_entries_never_emptied"`;

/** Empties every table but the record of migrations and lets the row numbers begin anew. */
export async function truncateAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'",
  );
  const tables = rows.map(({ tablename }) => client.escapeIdentifier(tablename));
  const empty = `TRUNCATE TABLE ${tables.join(", ")} RESTART IDENTITY CASCADE`;
  // Several statements in one message are one transaction.
  await client.query([guard("DISABLE"), empty, guard("ENABLE ALWAYS")].join("; "));
}
