import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/**
 * Tests that change what the others run with, each on a database and with modules of its own: settings of the environment
 * (accounts, scripts), or so many rows that whatever comes after them in a database is slow.
 */
const alone = [
  "tests/integration/accounts/**/*.test.ts",
  "tests/integration/scripts/**/*.test.ts",
  "tests/integration/maps/large-map.test.ts",
];

export default defineConfig({
  resolve: {
    alias: { "@": root, "server-only": path.join(root, "tests/setup/server-only.ts") },
  },
  test: {
    restoreMocks: true,
    // A thread for a file begins sooner than a process: a tenth of the time.
    pool: "threads",
    // Half of the time of a test is the database's: every core has a file to run.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup/console-error.ts"],
          // No database: a unit test that reaches for one must fail.
          env: { DATABASE_URL: "" },
          // Pure code has no state to keep apart; one process for many files halves the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          exclude: alone,
          setupFiles: ["tests/setup/console-error.ts", "tests/setup/worker-database.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration-alone",
          include: alone,
          setupFiles: ["tests/setup/console-error.ts", "tests/setup/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
