import { describe, expect, test } from "vitest";
import type { SourceKind } from "@/lib/sources/vocabulary";
import { halfChoices, rangeView, shownEvents, yearChoices } from "@/lib/timeline/choices";
import { inTime } from "@/lib/timeline/in-time";
import { middleOfYear, placeBands } from "@/lib/timeline/placing-works";
import { timeScale } from "@/lib/timeline/scale";
import type { Timeline, TimelineEvent, TimelineSource } from "@/lib/timeline/timeline";
import { undatedSources, workBands } from "@/lib/timeline/works";

function source(key: string, year: number | null, cited = false, kind: SourceKind = "monograph"): TimelineSource {
  const reference = {
    names: key.replace(/-.*/, ""),
    title: key,
    standsAlone: true,
    year: year === null ? null : String(year),
  };
  return { key, kind, reference, dates: { earliest: year, latest: year }, cited };
}

const interpretation = (key: string, ...works: string[]): Timeline["interpretations"][number] => ({
  key,
  name: key,
  kind: "historian",
  works,
});

const sources = [
  source("getty-2002", 2002, true),
  source("getty-1985", 1985),
  source("zhukov-2003", 2003, true),
  source("pravda-1936", 1936, true, "newspaper"),
  source("stenogram", null, true, "archival-document"),
  source("roberts-2022", 2022),
];
const interpretations = [
  interpretation("getty", "getty-2002", "getty-1985"),
  interpretation("zhukov", "zhukov-2003"),
  interpretation("school", "stenogram"),
];

describe("workBands", () => {
  const bands = workBands({ interpretations, sources });

  test("holds the works of each interpretation by year, then what else is cited, then the rest", () => {
    expect(bands.map(({ key, works }) => [key, works.map((work) => work.source.key)])).toEqual([
      ["getty", ["getty-1985", "getty-2002"]],
      ["zhukov", ["zhukov-2003"]],
      ["cited", ["pravda-1936"]],
      ["further", ["roberts-2022"]],
    ]);
    expect(undatedSources(sources).map(({ key }) => key)).toEqual(["stenogram"]);
    expect(bands[0]?.works.map(({ label }) => label)).toEqual(["getty 1985", "getty 2002"]);
  });

  test("names two works of an author and a year by their titles too", () => {
    const two = [source("getty-order", 2013), source("getty-practicing", 2013), source("harris-2013", 2013)];
    const [band] = workBands({ interpretations: [interpretation("all", ...two.map(({ key }) => key))], sources: two });
    expect(band?.works.map(({ label }) => label)).toEqual([
      "getty, getty-order 2013",
      "getty, getty-practicing 2013",
      "harris 2013",
    ]);
  });

  test("is placed band under band, each work in its year and on the scale", () => {
    const scale = timeScale({ from: Date.UTC(1930, 0), to: Date.UTC(2030, 0) }, 1000);
    const placed = placeBands(bands, scale);
    expect(placed.map(({ firstLane, lanes }) => [firstLane, lanes])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    for (const { firstLane, lanes, works } of placed) {
      for (const { work, x, lane, extent } of works) {
        expect(x).toBe(scale.x(middleOfYear(work.year)));
        expect(lane >= firstLane && lane < firstLane + lanes).toBe(true);
        expect(extent.start >= 0 && extent.end <= 1000).toBe(true);
      }
    }
  });
});

describe("the choices of time", () => {
  const entries = [
    { date: "1936-12-05", sections: ["reform"] },
    { date: "1937-03", sections: ["reform", "defeat"] },
    { date: "1937-06/1937-07", sections: ["defeat"] },
    { date: "1938", sections: [] },
  ];
  const rest = { label: "x", note: null, claims: [], paragraphs: [] };
  const events: TimelineEvent[] = inTime(entries).map((entry, at) => ({
    ...entry,
    ...rest,
    key: `e-${at}`,
    number: at + 1,
  }));
  const of = (from: number, to: number) => ({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0) });

  test("are the years in which something happens, within the section", () => {
    expect(yearChoices(events, {}, of(1935, 1939)).map(({ label, count }) => [label, count])).toEqual([
      ["1936", 1],
      ["1937", 2],
      ["1938", 1],
    ]);
    expect(yearChoices(events, { section: "defeat" }, of(1935, 1939))).toEqual([
      { label: "1937", view: { section: "defeat", from: "1937", to: "1937" }, count: 2 },
    ]);
  });

  test("are the halves of the one year that is shown, also when a half of it is", () => {
    const halves = halfChoices(events, {}, of(1937, 1937));
    expect(halves).toEqual([
      { label: "January to June 1937", view: { from: "1937-01", to: "1937-06" }, count: 2 },
      { label: "July to December 1937", view: { from: "1937-07", to: "1937-12" }, count: 1 },
    ]);
    expect(halfChoices(events, {}, { from: Date.UTC(1937, 0), to: Date.UTC(1937, 6) })).toEqual(halves);
    expect(halfChoices(events, {}, of(1936, 1937))).toEqual([]);
  });

  test("show what touches the range and comes up in the section", () => {
    const keys = (section?: string) => shownEvents(events, { section }, of(1937, 1938)).map(({ key }) => key);
    expect(keys()).toEqual(["e-1", "e-2", "e-3"]);
    expect(keys("reform")).toEqual(["e-1"]);
    expect(rangeView(of(1937, 1938))).toEqual({ from: "1937", to: "1938" });
  });
});
