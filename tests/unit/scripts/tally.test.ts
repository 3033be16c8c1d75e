import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { describeTally, readTally, sum, tallyPlaywright, tallyVitest } from "@/scripts/testing/tally";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe("a Vitest report", () => {
  test("counts what passed, what failed, and anything else as skipped", () => {
    const testResults = [file("failed", "passed", "failed", "skipped"), file("passed", "passed", "pending", "todo")];
    expect(tallyVitest({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  test("counts a file that failed without a failed test once", () => {
    expect(tallyVitest({ testResults: [file("failed"), file("failed", "passed")] })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
    });
  });
});

test("a Playwright report counts what passed at a second try as passed", () => {
  expect(tallyPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 } })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 4,
  });
});

describe("a runner", () => {
  const count = (report: { passed: number; failed: number }) => ({ ...report, skipped: 0 });

  function report(content?: object): string {
    const place = path.join(temporaryFolder(), "report.json");
    if (content) writeFileSync(place, JSON.stringify(content));
    return place;
  }

  test.each([
    ["that succeeded", { passed: 2, failed: 0 }, 0, { passed: 2, failed: 0, skipped: 0 }],
    ["with failed tests", { passed: 2, failed: 3 }, 1, { passed: 2, failed: 3, skipped: 0 }],
    ["that failed outside of its tests", { passed: 2, failed: 0 }, 1, { passed: 2, failed: 1, skipped: 0 }],
    ["that crashed before its report", undefined, 1, { passed: 0, failed: 1, skipped: 0 }],
  ])("%s counts so", (_, content, code, tally) => {
    expect(readTally(report(content), count, code)).toEqual(tally);
  });
});

test("the last line is the sum of all runners", () => {
  const tallies = [
    { passed: 800, failed: 0, skipped: 1 },
    { passed: 52, failed: 2, skipped: 0 },
  ];
  expect(describeTally(sum(tallies))).toBe("852 passed, 2 failed, 1 skipped");
  expect(describeTally(sum([]))).toBe("0 passed, 0 failed, 0 skipped");
});
