import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder for the time of one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sic-et-non-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
