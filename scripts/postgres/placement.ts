import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Account, canEnter, databaseAccount } from "./account";
import { type Binaries, copyBinaries, installedBinaries } from "./binaries";

/** Where one embedded cluster lives and under which account it runs. */
export type Placement = {
  account: Account;
  binaries: Binaries;
  /** The cluster's own folder (`PGDATA`). */
  clusterDir: string;
  /** A sentence for the person where the cluster is not in the data folder; null where it is. */
  remark: string | null;
};

/** For root, when a folder that only root can enter holds the clone or the data: the account's own place. */
const sharedHome = "/var/lib/sic-et-non";

function makeFolder(folder: string, account: Account): void {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  if (isNew && account) {
    chownSync(folder, account.uid, account.gid);
    chmodSync(folder, 0o700);
  }
}

/** Decides where programs and cluster go, so that the database's account reaches both. */
export function placeCluster(dataDir: string): Placement {
  const account = databaseAccount();
  const installed = installedBinaries();
  if (canEnter(account, installed.root) && canEnter(account, dataDir)) {
    const clusterDir = path.join(dataDir, "postgres");
    makeFolder(clusterDir, account);
    return { account, binaries: installed, clusterDir, remark: null };
  }
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  const binaries = canEnter(account, installed.root) ? installed : copyBinaries(installed, sharedHome);
  if (canEnter(account, dataDir)) {
    const clusterDir = path.join(dataDir, "postgres");
    makeFolder(clusterDir, account);
    return { account, binaries, clusterDir, remark: null };
  }
  const name = createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 12);
  const clusterDir = path.join(sharedHome, `cluster-${name}`);
  makeFolder(clusterDir, account);
  const remark = `Only root can enter ${path.resolve(dataDir)}, and PostgreSQL does not run as root: its files are in ${clusterDir}.`;
  return { account, binaries, clusterDir, remark };
}
