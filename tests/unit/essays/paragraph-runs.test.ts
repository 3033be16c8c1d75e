import { expect, it } from "vitest";
import { paragraphRuns } from "@/lib/essays/essay";

it.each([
  [[], ""],
  [[7], "¶7"],
  [[1, 2, 3], "¶1–3"],
  [[1, 3, 4, 9], "¶1, ¶3–4, ¶9"],
])("paragraphs %j are named %j", (numbers, expected) => {
  expect(paragraphRuns(numbers)).toBe(expected);
});
