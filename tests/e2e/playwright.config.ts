import { defineConfig } from "@playwright/test";
import { browserArguments } from "../../scripts/testing/browser";

/** These change what the others read, or are a crowd that keeps them waiting: alone, one after the other, and last. */
const late = ["private-pages", "renewal", "text", "words", "quotations", "proposals", "text-desk"];

/**
 * Journeys in a real browser against a served build with the seed map. The runner (scripts/run-tests.ts) sets
 * the address and the browser; it downloads none.
 */
export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  // A busy machine takes its time over the largest pages; a state that never comes fails all the same.
  expect: { timeout: 20_000 },
  outputDir: "../../test-results",
  use: {
    baseURL: process.env.E2E_BASE_URL,
    // What is not there to be clicked will not come: the test says so long before its own time is over.
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: browserArguments,
    },
  },
  projects: [
    { name: "journeys", testIgnore: late.map((name) => `**/${name}.spec.ts`) },
    ...late.map((name, at) => ({
      name,
      testMatch: `**/${name}.spec.ts`,
      dependencies: [late[at - 1] ?? "journeys"],
    })),
  ],
});
