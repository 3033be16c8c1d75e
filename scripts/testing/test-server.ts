import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { databaseUrl } from "@/lib/env";
import { checkReachable } from "../database-reach";
import { startCluster } from "../postgres/cluster";
import { placeCluster } from "../postgres/placement";
import { createDatabase, dropDatabases } from "./databases";

/** The PostgreSQL server of one test run, and the prefix of every database that the run makes on it. */
export type TestServer = {
  /** Connection string with which databases are created and dropped. */
  url: string;
  prefix: string;
  /** Creates a database of this run; returns its connection string. */
  create(name: string): Promise<string>;
  /** Removes whatever the run left on the server, and the server itself if the run started it. */
  stop(): Promise<void>;
};

async function borrowServer(url: string, prefix: string): Promise<Pick<TestServer, "url" | "stop">> {
  await checkReachable(url);
  return { url, stop: () => dropDatabases(url, prefix) };
}

async function startServer(folder: string): Promise<Pick<TestServer, "url" | "stop">> {
  const cluster = await startCluster(folder, { durable: false });
  return {
    url: cluster.url("postgres"),
    async stop() {
      await cluster.stop();
      // Usually inside the folder, but not where the database's account cannot enter it.
      rmSync(placeCluster(folder).clusterDir, { recursive: true, force: true });
    },
  };
}

/** The server of DATABASE_URL, or a throw-away one in `folder`. */
export async function openTestServer(folder: string): Promise<TestServer> {
  const prefix = `sic_et_non_test_${randomBytes(4).toString("hex")}_`;
  const server = process.env.DATABASE_URL ? await borrowServer(databaseUrl(), prefix) : await startServer(folder);
  return { ...server, prefix, create: (name) => createDatabase(server.url, `${prefix}${name}`) };
}
