import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { describeTally, readTally, sum, type Tally, tallyPlaywright, tallyVitest } from "@/scripts/testing/tally";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

describe("a Vitest report", () => {
  const file = (status: string, ...results: string[]) => ({
    name: path.resolve("tests/unit/a.test.ts"),
    status,
    message: "an import failed",
    assertionResults: results.map((result) => ({
      status: result,
      fullName: "the sum is right",
      failureMessages: result === "failed" ? ["expected 1 to be 2"] : [],
    })),
  });

  test("counts what passed, names what failed, and counts anything else as skipped", () => {
    const testResults = [file("failed", "passed", "failed", "skipped"), file("passed", "passed", "pending", "todo")];
    expect(tallyVitest({ testResults })).toEqual({
      passed: 2,
      skipped: 3,
      failed: [{ name: "tests/unit/a.test.ts › the sum is right", reason: "expected 1 to be 2" }],
    });
  });

  test("counts a file that failed without a failed test once", () => {
    const failed = { name: "tests/unit/a.test.ts › the file", reason: "an import failed" };
    expect(tallyVitest({ testResults: [file("failed"), file("failed", "passed")] })).toEqual({
      passed: 1,
      skipped: 0,
      failed: [failed, failed],
    });
  });
});

test("a Playwright report counts what passed at a second try as passed, and names what failed, however deep", () => {
  const spec = (title: string, status: string) => ({
    title,
    file: "tests/e2e/a.spec.ts",
    line: 7,
    tests: [{ status, results: [{ error: { message: "first" } }, { error: { message: "last" } }] }],
  });
  const inner = { specs: [spec("deep", "unexpected"), spec("flaky", "flaky")] };
  const suites = [{ specs: [spec("sound", "expected"), spec("outer", "unexpected")], suites: [inner] }];
  expect(tallyPlaywright({ stats: { expected: 3, flaky: 1, skipped: 4 }, suites })).toEqual({
    passed: 4,
    skipped: 4,
    failed: [
      { name: "tests/e2e/a.spec.ts:7 › outer", reason: "last" },
      { name: "tests/e2e/a.spec.ts:7 › deep", reason: "last" },
    ],
  });
});

const failures = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `test ${i}`, reason: "no" }));

describe("a runner", () => {
  const count = (report: Tally) => report;
  const outside = (code: number) => [{ name: "Runner", reason: `It ended with ${code}, outside of any test.` }];

  function report(content?: object): string {
    const place = path.join(temporaryFolder(), "report.json");
    if (content) writeFileSync(place, JSON.stringify(content));
    return place;
  }

  test.each([
    ["that succeeded", { passed: 2, skipped: 0, failed: [] }, 0, { passed: 2, skipped: 0, failed: [] }],
    [
      "with failed tests",
      { passed: 2, skipped: 0, failed: failures(3) },
      1,
      { passed: 2, skipped: 0, failed: failures(3) },
    ],
    [
      "that failed outside of its tests",
      { passed: 2, skipped: 0, failed: [] },
      1,
      { passed: 2, skipped: 0, failed: outside(1) },
    ],
    ["that crashed before its report", undefined, 9, { passed: 0, skipped: 0, failed: outside(9) }],
  ])("%s counts so", (_, content, code, tally) => {
    expect(readTally("Runner", report(content), count, code)).toEqual(tally);
  });
});

describe("the end of a run", () => {
  test("is the sum of all runners", () => {
    const tallies = [
      { passed: 800, skipped: 1, failed: [] },
      { passed: 52, skipped: 0, failed: [] },
    ];
    expect(describeTally(sum(tallies))).toBe("852 passed, 0 failed, 1 skipped");
    expect(describeTally(sum([]))).toBe("0 passed, 0 failed, 0 skipped");
  });

  test("names what failed and says why, in a few lines without colours, before the counts", () => {
    const reason = `\u001B[31mexpected 1 to be 2\u001B[39m\n${"at a place\n".repeat(40)}`;
    const lines = describeTally(
      sum([
        { passed: 1, skipped: 0, failed: [{ name: "a.test.ts › one", reason }] },
        { passed: 0, skipped: 0, failed: [{ name: "b.test.ts › two", reason: "" }] },
      ]),
    ).split("\n");
    expect(lines.slice(0, 3)).toEqual(["✗ a.test.ts › one", "    expected 1 to be 2", "    at a place"]);
    expect(lines.length).toBeLessThan(20);
    expect(lines.filter((line) => line.startsWith("✗"))).toHaveLength(2);
    expect(lines.at(-1)).toBe("1 passed, 2 failed, 0 skipped");
  });
});
