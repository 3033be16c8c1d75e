import { defineConfig } from "@playwright/test";
import { browserArguments } from "../../scripts/testing/browser";

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
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: browserArguments,
    },
  },
  projects: [
    { name: "journeys", testIgnore: ["**/private-pages.spec.ts", "**/renewal.spec.ts", "**/text.spec.ts"] },
    // A crowd would keep the others waiting.
    { name: "crowd", testMatch: "**/private-pages.spec.ts", dependencies: ["journeys"] },
    // These change what the others read: alone, one after the other, and last.
    { name: "renewal", testMatch: "**/renewal.spec.ts", dependencies: ["crowd"] },
    { name: "text", testMatch: "**/text.spec.ts", dependencies: ["renewal"] },
  ],
});
