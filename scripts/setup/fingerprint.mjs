import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

async function* filesUnder(entry) {
  if (!existsSync(entry)) return;
  if ((await stat(entry)).isFile()) {
    yield entry;
    return;
  }
  const entries = await readdir(entry, { withFileTypes: true });
  for (const child of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (child.name === "generated" || child.name === "node_modules") continue;
    yield* filesUnder(path.join(entry, child.name));
  }
}

/** A hash of the contents of files and folders, and of whatever else the result depends on. */
export async function fingerprint(entries, ...also) {
  const hash = createHash("sha256").update(JSON.stringify(also));
  for (const entry of entries) {
    for await (const file of filesUnder(entry)) {
      hash.update(`\0${file}\0`).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

/** Does `work` unless the stamp file says that it was done for this very fingerprint. */
export async function unlessDone(stampFile, print, work) {
  const done = await readFile(stampFile, "utf8").catch(() => "");
  if (done === print) return false;
  await work();
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, print);
  return true;
}
