import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fail } from "./setup/failure.mjs";
import { build, generate, install, requireNode } from "./setup/prepare.mjs";
import { typescript } from "./setup/run.mjs";
import { chooseParts } from "./testing/parts.mjs";

const help = `npm test                           runs every test
npm test -- unit [FILTER…]         rules without a database
npm test -- integration [FILTER…]  commands and queries on a real PostgreSQL
npm test -- e2e [FILTER…]          journeys in Chromium

  DATABASE_URL     use this PostgreSQL server, in temporary databases, instead of starting one
  CHROMIUM_PATH    the browser to drive (otherwise Chromium or Chrome where the system keeps it)
  REQUIRE_BROWSER  set: fail where there is no browser, as CI does; unset: skip the journeys and say so
`;

const browserTests = "tests/e2e/playwright.config.ts";

async function main() {
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  const { parts } = chooseParts(args);
  requireNode();
  await install();
  await generate();
  if (parts.includes("e2e") && existsSync(browserTests)) await build();

  const child = spawn(process.execPath, [...typescript, "scripts/run-tests.ts", ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // Ctrl-C reaches the child from the terminal itself; it cleans up and then ends, and so do we.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
}

main().catch(fail);
