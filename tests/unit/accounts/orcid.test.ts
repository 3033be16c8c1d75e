import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOrcid, isOrcidAddress } from "@/lib/auth/orcid";

describe("isOrcid", () => {
  // The first is ORCID’s own example, the second the example with X in its documentation.
  it.each(["0000-0002-1825-0097", "0000-0002-1694-233X"])("knows %s", (orcid) => expect(isOrcid(orcid)).toBe(true));

  it.each([
    "",
    "0000-0002-1825-009",
    "0000000218250097",
    "0000-0002-1825-009x",
    "https://orcid.org/0000-0002-1825-0097",
  ])("does not take %j", (text) => expect(isOrcid(text)).toBe(false));

  it("finds any one digit that is wrong", () => {
    const digits = [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18];
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const right = "0000-0002-1825-0097";
        const wrong = `${right.slice(0, at)}${(Number(right[at]) + by) % 10}${right.slice(at + 1)}`;
        expect(isOrcid(wrong)).toBe(false);
      }),
    );
  });
});

it("knows addresses that only stand for an iD", () => {
  expect(isOrcidAddress("0000-0002-1825-0097@orcid.invalid")).toBe(true);
  expect(isOrcidAddress("ada@orcid.org")).toBe(false);
});
