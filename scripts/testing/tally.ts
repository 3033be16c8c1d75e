import { existsSync, readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number };

type VitestReport = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number; skipped: number } };

/** Counts a Vitest report. A file that failed before its first test counts as one failure. */
export function tallyVitest({ testResults }: VitestReport): Tally {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const found = assertionResults.map((result) => result.status);
    return status === "failed" && !found.includes("failed") ? [...found, "failed"] : found;
  });
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/** Counts a Playwright report. What passed at a second try has passed. */
export function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * Reads a runner's report. A runner that failed without a failed test (an error outside of any test, a crash
 * before the report) counts as one failure, so that the sum never hides it.
 */
export function readTally<Report>(file: string, count: (report: Report) => Tally, exitCode: number): Tally {
  const none: Tally = { passed: 0, failed: 0, skipped: 0 };
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Report) : none;
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a test run. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
