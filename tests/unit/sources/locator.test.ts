import { expect, it } from "vitest";
import { setLocator } from "@/lib/sources/locator";

it.each([
  ["116-21", "116–21"],
  ["6-9; 46-7", "6–9; 46–7"],
  ["1-2-3", "1–2–3"],
  ["Nov. 13 02", "Nov. 13 02"],
  ["arts 134-140", "arts 134–140"],
  ["P51/94", "P51/94"],
  ["f. 17-op", "f. 17-op"],
])("%s is set as %s", (locator, expected) => {
  expect(setLocator(locator)).toBe(expected);
});
