import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { Failure } from "../setup/failure.mjs";
import { type Placement, placeCluster } from "./placement";

/** A running embedded PostgreSQL. */
export type Cluster = {
  /** Connection string of a database of this cluster. */
  url(database: string): string;
  /** Stops the server after its open transactions are rolled back; waits for its end. */
  stop(): Promise<void>;
  /** Resolves when the server ends, wished or not. */
  ended: Promise<void>;
  remark: string | null;
};

const startDeadline = 60_000;

function identity(account: Placement["account"]) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

async function initialise(place: Placement, passwordFile: string): Promise<void> {
  const password = randomBytes(24).toString("hex");
  const handover = path.join(tmpdir(), `sic-et-non-${randomBytes(8).toString("hex")}`);
  writeFileSync(handover, `${password}\n`, { mode: 0o600 });
  if (place.account) chownSync(handover, place.account.uid, place.account.gid);
  try {
    await promisify(execFile)(
      place.binaries.initdb,
      [
        `--pgdata=${place.clusterDir}`,
        `--pwfile=${handover}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
        "--no-instructions",
      ],
      { ...identity(place.account), cwd: "/", env: { ...process.env, LC_ALL: "C" } },
    );
  } catch (error) {
    rmSync(place.clusterDir, { recursive: true, force: true });
    const detail = (error as { stderr?: string }).stderr?.trim().split("\n").pop() ?? String(error);
    throw new Failure(`The embedded PostgreSQL could not be set up in ${place.clusterDir}: ${detail}`);
  } finally {
    rmSync(handover, { force: true });
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A server that outlived a killed start: its pid stands in the first line of postmaster.pid. */
async function stopLeftover(clusterDir: string): Promise<void> {
  const pidFile = path.join(clusterDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return; // Dead already: PostgreSQL clears the file and recovers by itself.
  }
  const deadline = Date.now() + startDeadline;
  while (existsSync(pidFile) && Date.now() < deadline) await sleep(100);
}

function lastLogLine(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trim().split("\n");
  return lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? "it left no message";
}

async function untilReady(server: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + startDeadline;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Failure(`The embedded PostgreSQL did not start: ${lastLogLine(logFile)}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Failure(`The embedded PostgreSQL did not answer within ${startDeadline / 1000} seconds: see ${logFile}.`);
}

/**
 * Starts PostgreSQL on a data folder, setting it up the first time.
 * The caller holds the data folder's lock.
 * @param durable false for throw-away clusters: faster, and a crash loses them
 */
export async function startCluster(dataDir: string, { durable = true } = {}): Promise<Cluster> {
  const place = placeCluster(dataDir);
  const passwordFile = path.join(dataDir, "postgres-password");
  if (!existsSync(path.join(place.clusterDir, "PG_VERSION"))) await initialise(place, passwordFile);
  if (!existsSync(passwordFile)) {
    throw new Failure(
      `${passwordFile} is missing: without it the database in ${place.clusterDir} cannot be opened. Put it back, or choose another DATA_DIR.`,
    );
  }
  await stopLeftover(place.clusterDir);
  const port = await freePort();
  const logFile = path.join(dataDir, "postgres.log");
  const log = openSync(logFile, "w");
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, "max_connections=60"];
  if (!durable) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const server = spawn(
    place.binaries.postgres,
    ["-D", place.clusterDir, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...identity(place.account),
      cwd: "/",
      // A group of its own: Ctrl-C in the terminal must reach us, and the database only through us.
      detached: true,
      stdio: ["ignore", log, log],
      env: { ...process.env, LC_ALL: "C" },
    },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const password = readFileSync(passwordFile, "utf8").trim();
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  try {
    await untilReady(server, url("postgres"), logFile);
  } catch (error) {
    server.kill("SIGINT");
    throw error;
  }
  return {
    url,
    ended,
    remark: place.remark,
    async stop() {
      if (server.exitCode === null) server.kill("SIGINT");
      await ended;
    },
  };
}

/** Creates a database unless it is there. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
