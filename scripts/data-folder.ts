import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./setup/failure.mjs";

/** Who holds a data folder, and how to reach its database. Written by the process that runs it. */
export type Tenant = { pid: number; born: string; databaseUrl?: string; address?: string };

/** When a process was born, as the system tells it: a reused pid has another birth. Empty if it is not there. */
function birth(pid: number): string {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    }
    if (process.platform === "win32") {
      process.kill(pid, 0);
      return "alive";
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Makes a folder and those above it. Node's own recursive mkdir never returns under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** The folder of the embedded database, made if it is not there. */
export function dataFolder(): string {
  const folder = path.resolve(process.env.DATA_DIR || ".data");
  try {
    makeFolder(folder);
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      `The data folder ${folder} cannot be written (${reason}): choose another with DATA_DIR, or mend its permissions.`,
    );
  }
  return folder;
}

const lockFile = (folder: string) => path.join(folder, "lock.json");

/** The living process that holds the folder, or null. */
export function tenantOf(folder: string): Tenant | null {
  if (!existsSync(lockFile(folder))) return null;
  try {
    const tenant = JSON.parse(readFileSync(lockFile(folder), "utf8")) as Tenant;
    const alive = birth(tenant.pid);
    return alive !== "" && alive === tenant.born ? tenant : null;
  } catch {
    return null;
  }
}

function write(folder: string, tenant: Tenant, flag: "w" | "wx"): void {
  writeFileSync(lockFile(folder), JSON.stringify(tenant), { flag, mode: 0o600 });
}

/** A held data folder. */
export type Hold = { announce(found: Pick<Tenant, "databaseUrl" | "address">): void; release(): void };

/**
 * Takes the folder for this process.
 * @throws Failure when another living process holds it
 */
export function holdDataFolder(folder: string): Hold {
  const tenant: Tenant = { pid: process.pid, born: birth(process.pid) };
  const other = tenantOf(folder);
  if (other) {
    const where = other.address ? ` at ${other.address}` : "";
    throw new Failure(
      `Sic et Non already runs on the data folder ${folder}${where} (process ${other.pid}): stop it, or choose another DATA_DIR.`,
    );
  }
  if (existsSync(lockFile(folder))) {
    // Left by a killed process. Whoever moves it away first may take the folder.
    try {
      renameSync(lockFile(folder), `${lockFile(folder)}.${process.pid}`);
      rmSync(`${lockFile(folder)}.${process.pid}`);
    } catch {
      // Another start was quicker; the exclusive write below tells.
    }
  }
  try {
    write(folder, tenant, "wx");
  } catch {
    throw new Failure(
      `Another start has just taken the data folder ${folder}: use that one, or choose another DATA_DIR.`,
    );
  }
  return {
    announce(found) {
      Object.assign(tenant, found);
      write(folder, tenant, "w");
    },
    release() {
      rmSync(lockFile(folder), { force: true });
    },
  };
}
