import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { dataFolder, holdDataFolder, tenantOf } from "@/scripts/data-folder";
import { Failure } from "@/scripts/setup/failure.mjs";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const lockOf = (folder: string) => path.join(folder, "lock.json");

/** The pid of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

function withDataDir(folder: string): void {
  const before = process.env.DATA_DIR;
  process.env.DATA_DIR = folder;
  onTestFinished(() => {
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
  });
}

describe("a data folder", () => {
  test("is held by one process at a time: the second is told who has it, where, and what to do", () => {
    const folder = temporaryFolder();
    const hold = holdDataFolder(folder);
    expect(() => holdDataFolder(folder)).toThrow(
      new Failure(
        `Sic et Non already runs on the data folder ${folder} (process ${process.pid}): stop it, or choose another DATA_DIR.`,
      ),
    );
    hold.announce({ address: "http://localhost:3000" });
    expect(() => holdDataFolder(folder)).toThrow(`${folder} at http://localhost:3000 (process ${process.pid})`);
  });

  test("that is let go can be held again", () => {
    const folder = temporaryFolder();
    holdDataFolder(folder).release();
    expect(existsSync(lockOf(folder))).toBe(false);
    expect(() => holdDataFolder(folder)).not.toThrow();
  });

  test.each([
    ["by a process that is dead", () => JSON.stringify({ pid: deadPid(), born: "1" })],
    ["by an earlier process with a pid that is in use again", () => JSON.stringify({ pid: process.pid, born: "1" })],
    ["half-written", () => '{"pid": 1'],
    ["empty", () => ""],
  ])("whose lock was left %s is taken over", (_, lock) => {
    const folder = temporaryFolder();
    writeFileSync(lockOf(folder), lock());
    expect(tenantOf(folder)).toBeNull();
    holdDataFolder(folder);
    expect(JSON.parse(readFileSync(lockOf(folder), "utf8"))).toMatchObject({ pid: process.pid });
    expect(tenantOf(folder)).toMatchObject({ pid: process.pid });
  });

  test("tells the other commands how to reach its database", () => {
    const folder = temporaryFolder();
    const databaseUrl = "postgresql://postgres:secret@127.0.0.1:1/x";
    holdDataFolder(folder).announce({ databaseUrl });
    expect(tenantOf(folder)).toMatchObject({ databaseUrl });
  });

  test("is made where there is none", () => {
    const folder = path.join(temporaryFolder(), "deep", "data");
    withDataDir(folder);
    expect(dataFolder()).toBe(folder);
    expect(existsSync(folder)).toBe(true);
  });

  test("that is a file is refused with the way out", () => {
    const file = path.join(temporaryFolder(), "data");
    writeFileSync(file, "");
    withDataDir(file);
    const failure = new RegExp(
      `^The data folder ${file} cannot be written \\((EEXIST|ENOTDIR)\\): choose another with DATA_DIR, or mend its permissions\\.$`,
    );
    expect(() => dataFolder()).toThrow(failure);
  });
});
