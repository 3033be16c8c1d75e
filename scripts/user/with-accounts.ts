import { database } from "@/lib/db/client";
import { migrationStatus } from "@/lib/db/migrations";
import { authSecret } from "../auth-secret";
import { dataFolder, tenantOf } from "../data-folder";
import { Failure } from "../setup/failure.mjs";
import { withDatabase } from "../with-database";

/** The address of the running installation, so that links lead there; SITE_URL if it is set. */
function siteAddress(): string {
  return process.env.SITE_URL || tenantOf(dataFolder())?.address || "http://localhost:3000";
}

/** Works on the accounts of the installation, whose database must be up to date. */
export async function withAccounts(work: () => Promise<void>): Promise<void> {
  process.env.SITE_URL = siteAddress();
  await withDatabase(async (url) => {
    const { pending } = await migrationStatus(url);
    if (pending.length > 0) throw new Failure("The database is not up to date: run `npm run db -- migrate` first.");
    process.env.DATABASE_URL = url;
    process.env.AUTH_SECRET = authSecret();
    try {
      await work();
    } finally {
      await database().$disconnect();
    }
  });
}
