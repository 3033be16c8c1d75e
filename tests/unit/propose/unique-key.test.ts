import { expect, test } from "vitest";
import { keyMaker } from "@/lib/propose/unique-key";

test("keys are made unique by a number", () => {
  const unique = keyMaker();
  expect(["carr", "carr", "carr-2", "carr", "dahl"].map(unique)).toEqual([
    "carr",
    "carr-2",
    "carr-2-2",
    "carr-3",
    "dahl",
  ]);
});
