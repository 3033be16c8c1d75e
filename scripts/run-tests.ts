import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyMigrations } from "@/lib/db/migrations";
import { Failure, fail } from "./setup/failure.mjs";
import { step } from "./setup/step.mjs";
import { findBrowser } from "./testing/browser";
import { createKeep } from "./testing/keep";
import { chooseParts } from "./testing/parts.mjs";
import { playwrightConfig, runPlaywright, startSite } from "./testing/playwright";
import { describeTally, sum, type Tally } from "./testing/tally";
import { openTestServer, type TestServer } from "./testing/test-server";
import { runVitest, templateName } from "./testing/vitest";

const keep = createKeep();

function temporaryFolder(): { path: string; stop(): void } {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "sic-et-non-test-"));
  // Under root the database runs under an account of its own, which must get in.
  chmodSync(folder, 0o755);
  return { path: folder, stop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The browser for the journeys; null where they are not to run. Says so when that is for want of a browser. */
function journeysBrowser(parts: readonly string[]): string | null {
  if (!parts.includes("e2e")) return null;
  if (!existsSync(playwrightConfig)) {
    if (parts.length === 1) throw new Failure(`There are no browser tests: ${playwrightConfig} does not exist.`);
    return null;
  }
  const browser = findBrowser();
  if (!browser) {
    console.log("• The browser tests are skipped: no Chromium was found. Install it, or set CHROMIUM_PATH to it.");
  }
  return browser;
}

function openServer(folder: string): Promise<TestServer> {
  const label = process.env.DATABASE_URL ? "Reaching the server of DATABASE_URL" : "Starting a throw-away PostgreSQL";
  return keep.take(() => step(label, () => openTestServer(folder)));
}

async function runParts(args: string[]): Promise<Tally[]> {
  const { parts, filters } = chooseParts(args);
  const browser = journeysBrowser(parts);
  const folder = await keep.take(temporaryFolder);
  const inVitest = parts.filter((part) => part !== "e2e");
  const withDatabase = inVitest.includes("integration");
  const server = withDatabase || browser ? await openServer(folder.path) : null;
  const tallies: Tally[] = [];
  if (server && withDatabase) {
    await step("Migrating the template database", async () => applyMigrations(await server.create(templateName)));
  }
  if (inVitest.length > 0) {
    const runner = await keep.take(() => runVitest({ parts: inVitest, filters, folder: folder.path, server }));
    tallies.push(await runner.tally());
  }
  if (server && browser) {
    const site = await keep.take(() => step("Serving the application to the browser", () => startSite(server)));
    const runner = await keep.take(() => runPlaywright({ site, browser, folder: folder.path, filters }));
    tallies.push(await runner.tally());
  }
  return tallies;
}

async function interrupt(): Promise<void> {
  await keep.letGo().catch(() => {});
  fail(new Failure("The tests were interrupted; everything that they started is stopped."));
}

async function main(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
  // The starter was killed: nobody waits for us any more.
  process.on("disconnect", interrupt);

  const total = sum(await runParts(process.argv.slice(2)));
  if (keep.isLettingGo()) return;
  await keep.letGo();
  process.stdout.write(`${describeTally(total)}\n`, () => process.exit(total.failed.length > 0 ? 1 : 0));
}

main().catch(async (error: unknown) => {
  if (keep.isLettingGo()) return;
  await keep.letGo().catch(() => {});
  fail(error);
});
