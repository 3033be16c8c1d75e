import { randomBytes } from "node:crypto";
import path from "node:path";
import { operator } from "@/lib/auth/actor";
import { openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { importMap } from "@/lib/maps/import/import-map";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { readMapTexts } from "../map-files";
import { Failure } from "../setup/failure.mjs";
import { choosePort, startWebServer } from "../web-server";
import { type Runner, startRunner } from "./runner";
import { readTally, tallyPlaywright } from "./tally";
import type { TestServer } from "./test-server";

export const playwrightConfig = "tests/e2e/playwright.config.ts";
const seedMap = "prisma/maps/furr-2005";

async function seededDatabase(server: TestServer): Promise<string> {
  const parsed = parseMap(readMapTexts(seedMap));
  if (!parsed.ok) throw new Failure(`The seed map is unsound: ${parsed.problems.map(describeProblem).join(" ")}`);
  const url = await server.create("e2e");
  await applyMigrations(url);
  const db = openDatabase(url);
  try {
    await importMap(operator, db, parsed.map);
  } finally {
    await db.$disconnect();
  }
  return url;
}

/** What the browser tests run against; stopped by the caller. */
export type Site = { address: string; databaseUrl: string; stop(): Promise<void> };

/** Serves the built application, with the seed map, on a database of its own, and beside it what stands for ORCID. */
export async function startSite(server: TestServer): Promise<Site> {
  const databaseUrl = await seededDatabase(server);
  const port = await choosePort(undefined);
  const address = `http://localhost:${port}`;
  // Loaded here alone: it speaks up when it is loaded.
  const { startIdentityProvider } = await import("./identity-provider");
  const provider = await startIdentityProvider(address);
  const web = await startWebServer({
    port,
    databaseUrl,
    env: {
      ...process.env,
      SITE_URL: address,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      ORCID_ISSUER: provider.issuer,
      ORCID_CLIENT_ID: provider.clientId,
      ORCID_CLIENT_SECRET: provider.clientSecret,
    },
  });
  const stop = async () => {
    await web.stop();
    await provider.stop();
  };
  return { address, databaseUrl, stop };
}

type Options = { site: Site; browser: string; folder: string; filters: readonly string[] };

/** Runs the browser tests against a site. */
export function runPlaywright({ site, browser, folder, filters }: Options): Runner {
  const report = path.join(folder, "playwright.json");
  // Whoever asks for some of the journeys does not wait for those that usually come before them.
  const alone = filters.length > 0 ? ["--no-deps"] : [];
  return startRunner({
    args: [
      "node_modules/@playwright/test/cli.js",
      "test",
      "-c",
      playwrightConfig,
      "--reporter=list,json",
      ...alone,
      ...filters,
    ],
    env: {
      ...process.env,
      E2E_BASE_URL: site.address,
      DATABASE_URL: site.databaseUrl,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    count: (code) => readTally("Playwright", report, tallyPlaywright, code),
  });
}
