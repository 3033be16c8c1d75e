import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** A failed test: its file and name, and what the runner said of it. */
export type FailedTest = { name: string; reason: string };

/** How many tests passed and were skipped, and which ones failed. */
export type Tally = { passed: number; skipped: number; failed: readonly FailedTest[] };

type VitestReport = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};

type PlaywrightReport = {
  stats: { expected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
};

const nameOf = (file: string, test: string) => `${path.relative(process.cwd(), path.resolve(file))} › ${test}`;

/** Counts a Vitest report. A file that failed before its first test counts as one failure. */
export function tallyVitest({ testResults }: VitestReport): Tally {
  const results = testResults.flatMap((file) => file.assertionResults);
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((result) => result.status === "failed");
    if (status === "failed" && tests.length === 0) return [{ name: nameOf(name, "the file"), reason: message ?? "" }];
    return tests.map(({ fullName, failureMessages }) => ({
      name: nameOf(name, fullName),
      reason: failureMessages?.join("\n") ?? "",
    }));
  });
  const passed = results.filter((result) => result.status === "passed").length;
  const skipped = results.filter((result) => !["passed", "failed"].includes(result.status)).length;
  return { passed, skipped, failed };
}

function failedSpecs({ suites = [], specs }: PlaywrightSuite): FailedTest[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter((test) => test.status === "unexpected")
      .map((test) => ({ name: `${file}:${line} › ${title}`, reason: test.results.at(-1)?.error?.message ?? "" })),
  );
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** Counts a Playwright report. What passed at a second try has passed. */
export function tallyPlaywright({ stats, suites }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, skipped: stats.skipped, failed: suites.flatMap(failedSpecs) };
}

/**
 * Reads a runner's report. A runner that failed without a failed test (an error outside of any test, a crash
 * before the report) counts as one failure, so that the sum never hides it.
 */
export function readTally<Report>(
  runner: string,
  file: string,
  count: (report: Report) => Tally,
  exitCode: number,
): Tally {
  const none: Tally = { passed: 0, skipped: 0, failed: [] };
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Report) : none;
  if (exitCode === 0 || tally.failed.length > 0) return tally;
  return { ...tally, failed: [{ name: runner, reason: `It ended with ${exitCode}, outside of any test.` }] };
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      skipped: all.skipped + one.skipped,
      failed: [...all.failed, ...one.failed],
    }),
    { passed: 0, skipped: 0, failed: [] },
  );
}

/** Lines of a reason that are repeated at the end; the runner has printed the whole of it. */
const reasonLines = 12;

function describeFailed({ name, reason }: FailedTest): string {
  const lines = stripVTControlCharacters(reason).trim().split("\n").slice(0, reasonLines);
  return [`✗ ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join("\n");
}

/** The end of a test run: what failed, once more, where it is found; then, as the last line, how many. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed.length} failed, ${skipped} skipped`;
  return [...failed.map(describeFailed), counts].join("\n");
}
