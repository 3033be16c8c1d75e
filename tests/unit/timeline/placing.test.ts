import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inTime } from "@/lib/timeline/in-time";
import { packLanes } from "@/lib/timeline/lanes";
import { emptyStretches, type Range } from "@/lib/timeline/narrow";
import { cutName, placeEvents } from "@/lib/timeline/placing";
import { breakLength, ticksOf, timeScale } from "@/lib/timeline/scale";
import type { TimelineEvent } from "@/lib/timeline/timeline";

const width = 1320;
const of = (from: number, to: number): Range => ({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0) });
const scaleOf = (from: number, to = from) => timeScale(of(from, to), width);

function events(dates: readonly string[], label = "Something happens in the capital and is reported"): TimelineEvent[] {
  const entries = dates.map((date, at) => ({ key: `e-${at}`, date, label: `${label} ${at}` }));
  const rest = { note: null, claims: [], paragraphs: [], sections: [] };
  return inTime(entries).map((entry, at) => ({ ...entry, ...rest, number: at + 1 }));
}

describe("packLanes", () => {
  const extent = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 120 }))
    .map(([start, length]) => ({ start, end: start + length }));

  test("lets none cover another, keeps the gap, and opens a lane only where none is free", () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (extents, gap) => {
        const { lanes, count } = packLanes(extents, gap);
        const free = (a: number, b: number) => {
          const [one, two] = [extents[a], extents[b]];
          return one && two && (one.start >= two.end + gap || two.start >= one.end + gap);
        };
        lanes.forEach((lane, at) => {
          const before = lanes.slice(0, at);
          before.forEach((other, n) => expect(other !== lane || free(at, n)).toBe(true));
          for (let upper = 0; upper < lane; upper++)
            expect(before.some((other, n) => other === upper && !free(at, n))).toBe(true);
        });
        expect(count).toBe(lanes.length === 0 ? 0 : Math.max(...lanes) + 1);
      }),
    );
  });
});

describe("placeEvents", () => {
  test("draws a day as a point and a longer time as a bar of its length", () => {
    const [month, day] = placeEvents(events(["1937-02", "1937-10-11"]), scaleOf(1937)).events;
    expect(month).toMatchObject({ runsOn: { before: false, after: false } });
    expect(month?.length).toBeCloseTo((28 / 365) * width, 5);
    expect(month?.x).toBeCloseTo((31 / 365) * width, 5);
    expect(day?.length).toBe(0);
  });

  test("cuts what runs on at the ends of the scale, and says so", () => {
    const { events: placed } = placeEvents(events(["1936/1938", "1937-11/.."]), scaleOf(1937));
    expect(placed).toMatchObject([
      { x: 0, length: width, runsOn: { before: true, after: true } },
      { runsOn: { before: false, after: true } },
    ]);
  });

  test("gives names while they fit, and numbers where they are too many", () => {
    const few = placeEvents(events(["1937-01-01", "1937-06-01"]), scaleOf(1937));
    expect(few.lettering).toBe("names");
    expect(few.events[0]?.text).toMatch(/^1 Something happens/);
    const many = placeEvents(events(Array.from({ length: 60 }, () => "1937-06-01")), scaleOf(1933, 1953));
    expect(many.lettering).toBe("numbers");
    expect(many.events.map(({ text }) => text)).toEqual(many.events.map(({ event }) => String(event.number)));
  });

  test("keeps every mark and every text on the scale, and lets none cover another", () => {
    const date = fc.tuple(
      fc.integer({ min: 1930, max: 1956 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
    );
    const edtf = date.map(([year, month, length]) => {
      const start = `${year}-${String(month).padStart(2, "0")}`;
      return length === 0 ? `${start}-05` : length === 1 ? start : `${start}/${year + length}`;
    });
    const range = of(1930, 1959);
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 1, maxLength: 50 }), (dates) => {
        const shown = events(dates);
        const breaks = emptyStretches(
          shown.map(({ span }) => span),
          range,
        );
        const { events: placed } = placeEvents(shown, timeScale(range, width, breaks));
        for (const { x, length, extent, lane } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + length).toBeLessThanOrEqual(width + 0.001);
          expect(extent.start).toBeGreaterThanOrEqual(0);
          expect(extent.end).toBeLessThanOrEqual(width + 0.001);
          const neighbours = placed.filter((other) => other.lane === lane && other.extent !== extent);
          expect(
            neighbours.every((other) => other.extent.end <= extent.start || other.extent.start >= extent.end),
          ).toBe(true);
        }
      }),
    );
  });
});

describe("cutName", () => {
  test("leaves a short name, and cuts a long one at a word", () => {
    expect(cutName("October plenum")).toBe("October plenum");
    const cut = cutName("Extraordinary 8th All-Union Congress of Soviets, which adopts the constitution");
    expect(cut).toBe("Extraordinary 8th All-Union Congress of…");
    expect(cutName("x".repeat(80))).toHaveLength(47);
  });
});

describe("timeScale", () => {
  const range = of(1930, 1959);
  const some = fc.uniqueArray(fc.integer({ min: 1930, max: 1959 }), { minLength: 1 }).map((years) =>
    emptyStretches(
      events(years.map(String)).map(({ span }) => span),
      range,
    ),
  );

  test("draws a break short, all other times in equal lengths, and ends at its end", () => {
    fc.assert(
      fc.property(some, (breaks) => {
        const { x } = timeScale(range, width, breaks);
        expect([x(range.from), x(range.to)]).toEqual([0, expect.closeTo(width, 6)]);
        for (const { from, to } of breaks) expect(x(to) - x(from)).toBeCloseTo(breakLength, 6);
        const within = (year: number) =>
          breaks.some(({ from, to }) => Date.UTC(year, 0) >= from && Date.UTC(year, 0) < to);
        const perDay = Array.from({ length: 30 }, (_, at) => 1930 + at)
          .filter((year) => !within(year))
          .map((year) => (x(Date.UTC(year + 1, 0)) - x(Date.UTC(year, 0))) / (year % 4 === 0 ? 366 : 365));
        for (const length of perDay) expect(length).toBeCloseTo(perDay[0] ?? 0, 6);
      }),
    );
  });

  test("never runs backwards, and stays on the line beyond its ends", () => {
    const moment = fc.integer({ min: Date.UTC(1925, 0), max: Date.UTC(1965, 0) });
    fc.assert(
      fc.property(some, moment, moment, (breaks, one, other) => {
        const { x } = timeScale(range, width, breaks);
        expect(x(Math.min(one, other))).toBeLessThanOrEqual(x(Math.max(one, other)) + 1e-6);
        expect(x(one)).toBeGreaterThanOrEqual(-1e-6);
        expect(x(one)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});

describe("ticksOf", () => {
  const labels = (from: number, to: number, wide = width) =>
    ticksOf(timeScale(of(from, to), wide)).flatMap(({ label }) => label ?? []);

  test("names years as far as they have room, and months of a few years", () => {
    expect(labels(1933, 1953)).toEqual(Array.from({ length: 21 }, (_, at) => String(1933 + at)));
    expect(labels(1931, 2024)).toEqual(Array.from({ length: 18 }, (_, at) => String(1935 + at * 5)));
    expect(labels(1937, 1937)).toEqual([
      "1937",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
    ]);
  });

  test("never stand so close that their labels meet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 0, max: 200 }), (from, years) => {
        const named = ticksOf(timeScale(of(from, from + years), width)).filter(({ label }) => label !== null);
        named.slice(1).forEach(({ x }, at) => expect(x - (named[at]?.x ?? 0)).toBeGreaterThan(24));
      }),
    );
  });

  test("leave out the years of a break, and keep those beside it", () => {
    const scale = timeScale(of(1933, 1953), width, [of(1941, 1952)]);
    const years = ticksOf(scale).filter(({ isYear }) => isYear);
    expect(years.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 8 }, (_, at) => String(1933 + at)),
      "1953",
    ]);
    expect(years.at(-1)?.x).toBeCloseTo(scale.x(Date.UTC(1941, 0)) + breakLength, 6);
  });

  test("say nothing where a break would cover it", () => {
    const scale = timeScale(of(1900, 2000), width, [of(1941, 1999)]);
    const close = ticksOf(timeScale(of(1900, 2000), 300, [of(1941, 1999)]));
    expect(ticksOf(scale).filter(({ label }) => label === "1940")).toHaveLength(1);
    expect(close.filter(({ label }) => label === "1940")).toEqual([]);
    expect(close.filter(({ label }) => label === "1920")).toHaveLength(1);
  });

  test("a part of a year says which year it is", () => {
    const half = timeScale({ from: Date.UTC(1937, 6), to: Date.UTC(1938, 0) }, width);
    expect(ticksOf(half).map(({ label }) => label)).toEqual(["1937", "Aug", "Sep", "Oct", "Nov", "Dec"]);
  });
});
