import pg from "pg";
import { Failure } from "./setup/failure.mjs";

/** Refuses a DATABASE_URL that leads nowhere, in a sentence that never shows the password. */
export async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new Failure(
      `The database ${pathname.slice(1)} on ${hostname}:${port || 5432} of DATABASE_URL cannot be reached (${reason}): check host, port, name and password.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
