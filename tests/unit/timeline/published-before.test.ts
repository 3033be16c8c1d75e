import { describe, expect, test } from "vitest";
import { publishedBefore } from "@/lib/timeline/published-before";
import type { Timeline, TimelineClaim, TimelinePosition, TimelineSource } from "@/lib/timeline/timeline";

const source = (key: string, year: number | null): TimelineSource => ({
  key,
  kind: "monograph",
  reference: { names: key, title: key, standsAlone: true, year: null },
  dates: { earliest: year, latest: year },
  cited: true,
});
const claim = (more: Partial<TimelineClaim>): TimelineClaim => ({
  id: "1.1",
  statement: "",
  essayStance: "own",
  questions: ["elections"],
  evidence: ["transcript", "zhukov-2003"],
  ...more,
});
const position = (key: string, more: Partial<TimelinePosition>): TimelinePosition => ({
  key,
  interpretation: "cold-war",
  provenance: "own-work",
  claim: "1.1",
  question: null,
  works: ["conquest-1968"],
  ...more,
});
const survey = (
  positions: TimelinePosition[],
  claims: TimelineClaim[] = [claim({})],
): Pick<Timeline, "claims" | "positions" | "sources" | "openings"> => ({
  claims,
  positions,
  sources: [
    source("conquest-1968", 1968),
    source("ulam-1973", 1973),
    source("getty-1998", 1998),
    source("stenogram", null),
    source("transcript", null),
    source("zhukov-2003", 2003),
  ],
  openings: [
    {
      key: "printed",
      date: "1992",
      span: { from: Date.UTC(1992, 0), to: Date.UTC(1993, 0), open: { before: false, after: false }, doubt: "none" },
      kind: "printed",
      label: "",
      note: null,
      confidence: "high",
      basis: [],
      opens: ["transcript"],
    },
  ],
});

describe("publishedBefore", () => {
  test("names the positions on a claim and on its questions, with what came after the last of their works", () => {
    const found = publishedBefore(
      survey([
        position("old", {}),
        position("two works", { works: ["conquest-1968", "ulam-1973"] }),
        position("newer", { works: ["getty-1998"] }),
        position("on the question", { claim: null, question: "elections" }),
      ]),
      "1.1",
    );
    const years = [...found].map(([key, { year, isAll, later }]) => [key, year, isAll, later.map((one) => one.year)]);
    expect(years).toEqual([
      ["old", 1968, true, [1992, 2003]],
      ["two works", 1973, true, [1992, 2003]],
      ["newer", 1998, false, [2003]],
      ["on the question", 1968, true, [1992, 2003]],
    ]);
    expect(found.get("old")?.later[0]).toMatchObject({ opening: "printed", reference: { title: "transcript" } });
  });

  test.each<[string, TimelinePosition, TimelineClaim?]>([
    ["known through the essay alone", position("p", { provenance: "reported" })],
    ["on another claim", position("p", { claim: "2.1" })],
    ["on another question", position("p", { claim: null, question: "plenum" })],
    ["of works of which one cannot be dated", position("p", { works: ["conquest-1968", "stenogram"] })],
    ["newer than all evidence", position("p", { works: ["zhukov-2003"] })],
    [
      "on the question of a view that the essay disputes",
      position("p", { claim: null, question: "elections" }),
      claim({ essayStance: "disputes" }),
    ],
    ["on a claim without evidence", position("p", {}), claim({ evidence: [] })],
  ])("says nothing of a position %s", (_, one, on = claim({})) => {
    expect(publishedBefore(survey([one], [on]), "1.1").size).toBe(0);
  });

  test("says nothing of a claim that is not there", () => {
    expect(publishedBefore(survey([position("p", {})]), "9.9").size).toBe(0);
  });
});
