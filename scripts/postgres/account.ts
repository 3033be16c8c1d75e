import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Failure } from "../setup/failure.mjs";

/** The system account that the database runs under; null means the person's own. */
export type Account = { uid: number; gid: number } | null;

function lookUp(name: string): Account {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/**
 * PostgreSQL refuses to run as root: there it gets the account `postgres`, made if there is none.
 * @throws Failure when root cannot make the account
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp("postgres");
  if (existing) return existing;
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/bin/false", "postgres"], { stdio: "ignore" });
  } catch {
    // Falls through to the sentence below.
  }
  const made = lookUp("postgres");
  if (made) return made;
  throw new Failure(
    "PostgreSQL does not run as root, and no account `postgres` could be made for it: start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account may enter a folder and every folder above it. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
