import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** Works on the served database. */
export async function withDatabase<Result>(work: (db: Client) => Promise<Result>): Promise<Result> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

/**
 * Writes somebody with an account straight into the database: making one by its form takes a second of work, and a
 * letter. All journeys come from one machine, so their tries to sign in are forgotten as they go.
 * @param hash of their password
 */
export async function writeMember(
  db: Client,
  { name, email, role, hash }: { name: string; email: string; role: string; hash: string },
): Promise<void> {
  const id = randomUUID();
  await db.query(
    "INSERT INTO members (id, name, email, email_verified, role, updated_at) VALUES ($1, $2, $3, true, $4, now())",
    [id, name, email, role],
  );
  await db.query(
    `INSERT INTO accounts (id, account_id, provider_id, member_id, password, updated_at)
     VALUES ($1, $2, 'credential', $2, $3, now())`,
    [randomUUID(), id, hash],
  );
  await db.query("DELETE FROM rate_limits WHERE key LIKE 'sign-in by network:%'");
}
