import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanOf } from "@/lib/timeline/edtf-span";
import {
  countYears,
  emptyStretches,
  frameOf,
  type Range,
  touches,
  usualRange,
  wholeRange,
} from "@/lib/timeline/narrow";

const spans = (...dates: string[]) => dates.map(spanOf);
const years = (range: Range | null) =>
  range && [new Date(range.from).getUTCFullYear(), new Date(range.to - 1).getUTCFullYear()];
const of = (from: number, to: number): Range => ({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0) });
const times = <Item>(n: number, item: Item): Item[] => Array.from({ length: n }, () => item);

describe("touches", () => {
  test.each([
    ["1937-10-11", true],
    ["1936", false],
    ["1938", false],
    ["1936/1937", true],
    ["1937-12-31/1938-01-01", true],
    ["1936-12-31/1937-01-01", true],
    ["1900/2000", true],
    ["1936/..", false],
    ["../1937", true],
    ["Y-17E7", false],
  ])("%s and the year 1937: %s", (date, does) => {
    expect(touches(spanOf(date), of(1937, 1937))).toBe(does);
  });
});

describe("the usual range", () => {
  test("leaves out one event in twenty at either end, and no more", () => {
    const events = spans("1917", ...times(18, "1937"), "1992");
    expect(years(usualRange(events))).toEqual([1937, 1937]);
    expect(years(usualRange(events.slice(0, 19)))).toEqual([1917, 1937]);
    expect(years(usualRange([...spans("1910"), ...events]))).toEqual([1917, 1937]);
  });

  test("keeps what reaches into it, and cuts nothing off where nothing is left out", () => {
    expect(years(usualRange(spans("1917/1934", ...times(19, "1935/1937"))))).toEqual([1935, 1937]);
    expect(years(usualRange(spans("1917/1936", ...times(19, "1935/1937"))))).toEqual([1937, 1937]);
    expect(years(usualRange(times(20, spanOf("1935/1937"))))).toEqual([1935, 1937]);
  });

  test("has no empty years at its ends", () => {
    expect(years(usualRange(spans("1917", ...times(18, "1937"), "1953")))).toEqual([1937, 1937]);
  });

  test("is none without a date, and then a frame of one year", () => {
    expect(usualRange([])).toBeNull();
    expect(wholeRange(spans("Y-17E7"))).toBeNull();
    expect(years(frameOf([]).usual)).toEqual([1900, 1900]);
  });

  test("lies within the whole, and at most a twentieth ends before it or begins after it", () => {
    const date = fc
      .integer({ min: 1900, max: 2000 })
      .chain((year) => fc.integer({ min: 1, max: 12 }).map((length) => `${year}/${year + length}`));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 60 }), (dates) => {
        const events = spans(...dates);
        const { usual, whole } = frameOf(events);
        const allowed = Math.floor(events.length / 20);
        expect(usual.from).toBeGreaterThanOrEqual(whole.from);
        expect(usual.to).toBeLessThanOrEqual(whole.to);
        expect(usual.from).toBeLessThan(usual.to);
        expect(events.filter(({ to }) => to !== null && to <= usual.from).length).toBeLessThanOrEqual(allowed);
        expect(events.filter(({ from }) => from !== null && from >= usual.to).length).toBeLessThanOrEqual(allowed);
      }),
    );
  });
});

test("years are counted by every event that touches them; empty ones are left out", () => {
  expect(countYears(spans("1936/1937", "1937-10", "1939"), of(1936, 1939))).toEqual([
    { year: 1936, count: 1 },
    { year: 1937, count: 2 },
    { year: 1939, count: 1 },
  ]);
});

describe("emptyStretches", () => {
  const stretches = (dates: readonly string[], from: number, to: number) =>
    emptyStretches(spans(...dates), of(from, to)).map(years);

  test("are three empty years and more, between dates and at the ends", () => {
    expect(stretches(["1936", "1940-02", "1953-03"], 1936, 1953)).toEqual([
      [1937, 1939],
      [1941, 1952],
    ]);
    expect(stretches(["1937"], 1930, 1942)).toEqual([
      [1930, 1936],
      [1938, 1942],
    ]);
    expect(stretches(["1937", "1940"], 1937, 1940)).toEqual([]);
  });

  test("are not those that take but little of the range, nor the whole of it", () => {
    expect(stretches(["1900/1950", "1954/2000"], 1900, 2000)).toEqual([]);
    expect(stretches(["1956"], 1937, 1940)).toEqual([]);
  });

  test("are not where something runs on", () => {
    expect(stretches(["1936", "1937/1945", "1946"], 1936, 1946)).toEqual([]);
  });
});
