import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastOf, laterEvidence, worksBefore } from "@/lib/timeline/later-evidence";
import type { Availability } from "@/lib/timeline/source-dates";
import type { TimelineClaim, TimelinePosition } from "@/lib/timeline/timeline";

const since = (years: Record<string, number>): Map<string, Availability> =>
  new Map(Object.entries(years).map(([key, year]) => [key, { year, opening: null }]));
const claim = (id: string, evidence: string[], more: Partial<TimelineClaim> = {}): TimelineClaim => ({
  id,
  statement: id,
  essayStance: "own",
  questions: [],
  evidence,
  ...more,
});
const position = (more: Partial<TimelinePosition>): TimelinePosition => ({
  key: "p",
  interpretation: "cold-war",
  provenance: "own-work",
  claim: null,
  question: null,
  works: ["conquest-1968"],
  ...more,
});

describe("laterEvidence", () => {
  const available = since({ transcript: 1992, zhukov: 2003, pravda: 1936 });

  test.each<[year: number, evidence: string[], later: string[], isAll: boolean]>([
    [1968, ["transcript"], ["transcript"], true],
    [1968, ["transcript", "zhukov"], ["transcript", "zhukov"], true],
    [1968, ["pravda", "transcript"], ["transcript"], false],
    [1991, ["transcript"], ["transcript"], true],
    [1992, ["transcript", "zhukov"], ["zhukov"], false],
    // A paper of which nobody knows when it was opened: not all came too late.
    [1968, ["transcript", "undated"], ["transcript"], false],
  ])("a work of %i and the evidence %j", (year, evidence, later, isAll) => {
    const found = laterEvidence(year, claim("1.1", evidence), available);
    expect([found?.later.map(({ key }) => key), found?.isAll]).toEqual([later, isAll]);
  });

  test.each([
    [1992, ["transcript"]],
    [2024, ["transcript", "zhukov"]],
    [1968, ["pravda"]],
    [1968, ["undated"]],
    [1968, []],
  ])("a work of %i and the evidence %j: nothing came too late", (year, evidence) => {
    expect(laterEvidence(year, claim("1.1", evidence), available)).toBeNull();
  });

  test("says less the later the work: what an old work could use, a newer one could too", () => {
    const keys = ["a", "b", "c", "d", "e"];
    const known = fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 1930, max: 2010 }));
    const year = fc.integer({ min: 1930, max: 2010 });
    fc.assert(
      fc.property(known, fc.subarray(keys), year, year, (years, evidence, one, other) => {
        const late = (at: number) =>
          laterEvidence(at, claim("1.1", evidence), since(years))?.later.map(({ key }) => key) ?? [];
        const [older, newer] = [Math.min(one, other), Math.max(one, other)];
        expect(late(older)).toEqual(expect.arrayContaining(late(newer)));
        expect(late(older).every((key) => (years[key] ?? 0) > older)).toBe(true);
      }),
    );
  });
});

describe("lastOf", () => {
  const dates = new Map([
    ["conquest-1968", { latest: 1968 }],
    ["schapiro-1970", { latest: 1970 }],
    ["undated", { latest: null }],
  ]);

  test.each([
    [["conquest-1968"], { work: "conquest-1968", year: 1968 }],
    [["schapiro-1970", "conquest-1968"], { work: "schapiro-1970", year: 1970 }],
    [["conquest-1968", "undated"], null],
    [["conquest-1968", "missing"], null],
    [[], null],
  ])("of %j", (works, last) => {
    expect(lastOf(works, dates)).toEqual(last);
  });
});

describe("worksBefore", () => {
  const sources = [
    { key: "conquest-1968", dates: { earliest: 1968, latest: 1968 } },
    { key: "conquest-1990", dates: { earliest: 1990, latest: 1990 } },
    { key: "trotsky-1937", dates: { earliest: 1937, latest: 1937 } },
    { key: "lomb-2018", dates: { earliest: 2018, latest: 2018 } },
  ];
  const available = since({ transcript: 1992, pravda: 1936 });
  const claims = [
    claim("1.1", ["transcript"], { questions: ["elections"] }),
    claim("1.2", ["pravda", "transcript"], { questions: ["elections"] }),
    claim("2.1", [], { questions: ["elections"] }),
    claim("3.1", ["transcript"], { questions: ["elections"], essayStance: "disputes" }),
    claim("4.1", ["pravda"]),
  ];
  const before = (...positions: TimelinePosition[]) => worksBefore({ claims, positions, sources }, available);
  const brief = (...positions: TimelinePosition[]) =>
    before(...positions).map(({ work, claims: n, evidence }) => [
      work,
      n,
      evidence.map((one) => `${one.claim} ${one.isAll}`),
    ]);

  test("takes a position's own claim, and those that take its question's answer over", () => {
    expect(brief(position({ question: "elections" }))).toEqual([["conquest-1968", 2, ["1.1 true", "1.2 false"]]]);
    expect(brief(position({ claim: "3.1" }))).toEqual([["conquest-1968", 1, ["3.1 true"]]]);
  });

  test("counts a claim once, in the order of the essay", () => {
    expect(brief(position({ claim: "1.2" }), position({ question: "elections" }))).toEqual([
      ["conquest-1968", 2, ["1.1 true", "1.2 false"]],
    ]);
  });

  test("is silent of what came early enough, of works without a year and of what is known through the essay alone", () => {
    expect(before(position({ claim: "4.1" }))).toEqual([]);
    expect(before(position({ claim: "1.1", works: ["lomb-2018"] }))).toEqual([]);
    expect(before(position({ claim: "1.1", works: ["conquest-1968", "unknown"] }))).toEqual([]);
    expect(before(position({ claim: "1.1", provenance: "reported" }))).toEqual([]);
  });

  test("judges by the last of a position's works, the oldest first", () => {
    const found = before(
      position({ claim: "1.1", works: ["conquest-1968", "conquest-1990"] }),
      position({ claim: "1.1", interpretation: "trotskyist", works: ["trotsky-1937"] }),
    );
    expect(found.map(({ interpretation, work, year }) => [interpretation, work, year])).toEqual([
      ["trotskyist", "trotsky-1937", 1937],
      ["cold-war", "conquest-1990", 1990],
    ]);
  });
});
