import path from "node:path";
import { type Runner, startRunner } from "./runner";
import { readTally, tallyVitest } from "./tally";
import type { TestServer } from "./test-server";

type Options = { parts: readonly string[]; filters: readonly string[]; folder: string; server: TestServer | null };

/** The name of the migrated database that every integration test file gets a copy of. */
export const templateName = "template";

/** Runs the unit and integration tests. */
export function runVitest({ parts, filters, folder, server }: Options): Runner {
  const report = path.join(folder, "vitest.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...parts.flatMap((part) => ["--project", `${part}*`]),
    ...filters,
  ];
  args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  // Whatever a worker leaves behind when it is stopped goes with the run's own folder.
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
  const env = { ...process.env, ...temporary, NODE_ENV: "test" as const };
  const reach = server && {
    TEST_SERVER_URL: server.url,
    TEST_DATABASE_PREFIX: server.prefix,
    TEST_TEMPLATE: server.prefix + templateName,
  };
  return startRunner({
    args,
    env: { ...env, ...reach },
    count: (code) => readTally("Vitest", report, tallyVitest, code),
  });
}
