import { describe, expect, test } from "vitest";
import { type Check, checkState, countChecked, stateOf, unchecked } from "@/lib/checks/check";
import { citationPrint } from "@/lib/checks/citation-print";
import type { CheckOutcome } from "@/lib/checks/vocabulary";

const by = (
  id: string | null,
  outcome: CheckOutcome,
  current = true,
): Pick<Check, "scholar" | "outcome" | "current"> => ({
  scholar: id === null ? null : { id, name: id },
  outcome,
  current,
});

describe("checkState", () => {
  test.each<[string, Parameters<typeof checkState>[0], ReturnType<typeof checkState>]>([
    ["nobody looked", [], unchecked],
    ["one looked", [by("a", "confirmed")], { outcome: "confirmed", agree: 1, of: 1, former: 0 }],
    ["two agree", [by("a", "imprecise"), by("b", "imprecise")], { outcome: "imprecise", agree: 2, of: 2, former: 0 }],
    [
      "the latest stands alone",
      [by("a", "confirmed"), by("b", "confirmed"), by("c", "not-found")],
      { outcome: "not-found", agree: 1, of: 3, former: 0 },
    ],
    [
      "one looked twice and changed their mind",
      [by("a", "not-found"), by("b", "confirmed"), by("a", "confirmed")],
      { outcome: "confirmed", agree: 2, of: 2, former: 0 },
    ],
    [
      "former members are not taken for one",
      [by(null, "confirmed"), by(null, "confirmed")],
      { outcome: "confirmed", agree: 2, of: 2, former: 0 },
    ],
    [
      "all of it was before a change",
      [by("a", "confirmed", false), by("b", "confirmed", false)],
      { outcome: null, agree: 0, of: 0, former: 2 },
    ],
    [
      "some of it was before a change",
      [by("a", "confirmed", false), by("b", "misrepresents")],
      { outcome: "misrepresents", agree: 1, of: 1, former: 1 },
    ],
  ])("%s", (_, checks, state) => {
    expect(checkState(checks)).toEqual(state);
  });
});

test("a citation that was changed since counts as unchecked", () => {
  const states = new Map([
    ["1.c1", checkState([by("a", "confirmed")])],
    ["1.c2", checkState([by("a", "confirmed", false)])],
  ]);
  expect(countChecked(states, ["1.c1", "1.c2", "1.c3"])).toBe(1);
  expect(stateOf(states, "1.c3")).toBe(unchecked);
});

describe("citationPrint", () => {
  const citation = {
    source: "a",
    csl: { id: "a", title: "T", volume: 3 },
    locator: null,
    asCited: "T 3",
    paragraph: 1,
  };

  test("is the same for the same citation, in whatever order a record has its keys", () => {
    expect(citationPrint({ ...citation, csl: { volume: 3, title: "T", id: "a" } })).toBe(citationPrint(citation));
    expect(citationPrint(citation)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    { source: "b" },
    { csl: { id: "a", title: "T", volume: 4 } },
    { locator: "1" },
    { asCited: "T 4" },
    { paragraph: 2 },
  ])("is another for another $source$csl$locator$asCited$paragraph", (change) => {
    expect(citationPrint({ ...citation, ...change })).not.toBe(citationPrint(citation));
  });
});
