import { databaseUrl } from "@/lib/env";
import { dataFolder, holdDataFolder, tenantOf } from "./data-folder";
import { checkReachable } from "./database-reach";
import { ensureDatabase, startCluster } from "./postgres/cluster";

/** The database of an embedded installation. */
export const databaseName = "sic_et_non";

/**
 * Runs a command's work with DATABASE_URL set: to the server that it names, to the running installation's,
 * or to an embedded server started for the time of the work.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) {
    const url = databaseUrl();
    await checkReachable(url);
    return work(url);
  }
  const folder = dataFolder();
  const tenant = tenantOf(folder);
  if (tenant?.databaseUrl) {
    process.env.DATABASE_URL = tenant.databaseUrl;
    return work(tenant.databaseUrl);
  }
  const hold = holdDataFolder(folder);
  try {
    const cluster = await startCluster(folder);
    try {
      await ensureDatabase(cluster, databaseName);
      process.env.DATABASE_URL = cluster.url(databaseName);
      return await work(process.env.DATABASE_URL);
    } finally {
      await cluster.stop();
    }
  } finally {
    hold.release();
  }
}
