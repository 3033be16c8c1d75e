import { expect, test } from "vitest";
import { identityOf } from "@/lib/maps/identity";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

test("a difference is known by its question, its sides in their order, and its reason", () => {
  const difference = at(aMap().differences, 0);
  const own = identityOf.differences(difference);
  expect(identityOf.differences({ ...difference, summary: "Another.", basis: [] })).toBe(own);
  expect(identityOf.differences({ ...difference, question: "who-resisted" })).not.toBe(own);
  expect(identityOf.differences({ ...difference, between: ["getty", "author"] })).not.toBe(own);
  expect(identityOf.differences({ ...difference, reason: "scope" })).not.toBe(own);
});
