import type { Client } from "pg";

/** Empties every table but the record of migrations and lets the row numbers begin anew. */
export async function truncateAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'",
  );
  const tables = rows.map(({ tablename }) => client.escapeIdentifier(tablename));
  await client.query(`TRUNCATE TABLE ${tables.join(", ")} RESTART IDENTITY CASCADE`);
}
