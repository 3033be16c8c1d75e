import { expect, test } from "vitest";
import { describeProblem, formatPath } from "@/lib/maps/problem";

test.each([
  [[], ""],
  [["essay"], "essay"],
  [["claims", 3, "anchor", "start"], "claims[3].anchor.start"],
  [["claims", 0], "claims[0]"],
  [["sources", 2, "csl", "date-parts", 0, 1], "sources[2].csl.date-parts[0][1]"],
])("the path %j is written %j", (path, written) => {
  expect(formatPath(path)).toBe(written);
});

test("a problem is one line, without what is empty", () => {
  expect(describeProblem({ file: "a.json", path: "claims[0]", message: "is wrong." })).toBe(
    "a.json: claims[0]: is wrong.",
  );
  expect(describeProblem({ file: "a.json", path: "", message: "is wrong." })).toBe("a.json: is wrong.");
});
