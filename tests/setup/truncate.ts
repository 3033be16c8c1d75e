import type { Client } from "pg";

/** The log lets nobody empty it; whoever owns the table can take its guard away, and tests do so for a moment. */
const guard = (deed: "DISABLE" | "ENABLE ALWAYS") =>
  `ALTER TABLE "audit_entries" ${deed} TRIGGER "audit_entries_never_emptied"`;

/** Every table but the record of migrations, and whether it holds a row: asked once for all of a connection. */
async function questionFor(client: Client): Promise<string> {
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'",
  );
  return rows
    .map(({ tablename }) => {
      const table = client.escapeIdentifier(tablename);
      return `SELECT ${client.escapeLiteral(table)} AS name WHERE EXISTS (SELECT FROM ${table})`;
    })
    .join(" UNION ALL ");
}

const questions = new WeakMap<Client, Promise<string>>();

/**
 * Empties every table but the record of migrations and lets the row numbers begin anew. Tables without a row are left
 * alone: emptying one costs as much as emptying one that is full.
 */
export async function truncateAll(client: Client): Promise<void> {
  const question = questions.get(client) ?? questionFor(client);
  questions.set(client, question);
  const { rows } = await client.query<{ name: string }>(await question);
  if (rows.length === 0) return;
  const empty = `TRUNCATE TABLE ${rows.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`;
  // Several statements in one message are one transaction.
  await client.query([guard("DISABLE"), empty, guard("ENABLE ALWAYS")].join("; "));
}
