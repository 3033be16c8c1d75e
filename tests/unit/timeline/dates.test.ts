import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateInWords } from "@/lib/timeline/date-words";
import { spanOf } from "@/lib/timeline/edtf-span";
import { inTime } from "@/lib/timeline/in-time";
import { arbitraryEdtf } from "@/tests/factories/arbitrary-text";

const day = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));
const closed = { before: false, after: false };

describe("spanOf", () => {
  test.each([
    ["1937", "1937-01-01", "1938-01-01"],
    ["1937-02", "1937-02-01", "1937-03-01"],
    ["1936-02", "1936-02-01", "1936-03-01"],
    ["1937-10-11", "1937-10-11", "1937-10-12"],
    ["1937-12-31", "1937-12-31", "1938-01-01"],
    ["1937-07-05/1937-07-11", "1937-07-05", "1937-07-12"],
    ["1936/1938", "1936-01-01", "1939-01-01"],
    ["193X", "1930-01-01", "1940-01-01"],
    ["1937-21", "1937-03-01", "1937-06-01"],
    ["1937-24", "1937-12-01", "1938-03-01"],
    ["[1937,1938]", "1937-01-01", "1939-01-01"],
  ])("%s runs from %s to before %s", (value, from, to) => {
    const span = spanOf(value);
    expect([day(span.from), day(span.to), span.open]).toEqual([from, to, closed]);
  });

  test.each([
    ["1938-11/..", "1938-11-01", "1938-12-01", { before: false, after: true }],
    ["1938-11/", "1938-11-01", "1938-12-01", { before: false, after: true }],
    ["../1953", "1953-01-01", "1954-01-01", { before: true, after: false }],
    ["/1953", "1953-01-01", "1954-01-01", { before: true, after: false }],
  ])("%s is known at one end alone", (value, from, to, open) => {
    const span = spanOf(value);
    expect([day(span.from), day(span.to), span.open]).toEqual([from, to, open]);
  });

  test.each([
    ["1937", "none"],
    ["1937~", "approximate"],
    ["1937-02-26?", "uncertain"],
    ["1937-06%", "both"],
    ["1936?/1938~", "both"],
    ["1920~/1933~", "approximate"],
  ])("%s is told as %s", (value, doubt) => {
    expect(spanOf(value).doubt).toBe(doubt);
  });

  test("a year beyond every calendar has no place", () => {
    expect(spanOf("Y-17E7")).toMatchObject({ from: null, to: null });
  });

  test("every date ends after it begins, or has no place", () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        const { from, to } = spanOf(value);
        return from === null ? to === null : to !== null && from < to;
      }),
    );
  });
});

describe("dateInWords", () => {
  test.each([
    ["1937", "1937"],
    ["1937-10", "October 1937"],
    ["1937-10-11", "11 October 1937"],
    ["1937-06~", "about June 1937"],
    ["1937-02-26?", "26 February 1937, uncertain"],
    ["1937%", "about 1937, uncertain"],
    ["1937-07-05/1937-07-11", "5–11 July 1937"],
    ["1937-02-23/1937-03-05", "23 February to 5 March 1937"],
    ["1936-11-25/1936-12-05", "25 November to 5 December 1936"],
    ["1936-12-25/1937-01-05", "25 December 1936 to 5 January 1937"],
    ["1937-07/1937-08", "July to August 1937"],
    ["1936-07/1939-03", "July 1936 to March 1939"],
    ["1921/1928", "1921–1928"],
    ["1937/1937", "1937"],
    ["1920~/1933~", "about 1920 to about 1933"],
    ["1992/1995~", "1992 to about 1995"],
    ["1938-11/..", "from November 1938"],
    ["../1953", "until 1953"],
    ["193X", "the 1930s"],
    ["1937-21", "spring 1937"],
    ["[1937,1938]", "1937 or 1938"],
    ["{1936,1937}", "1936 and 1937"],
    ["1937-XX", "1937-XX"],
    ["-0044", "-0044"],
  ])("%s is “%s”", (value, words) => {
    expect(dateInWords(value)).toBe(words);
  });

  test("a date of doubt is never told as a sure one", () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        const words = dateInWords(value);
        return spanOf(value).doubt === "none" || /about|uncertain/.test(words);
      }),
    );
  });
});

describe("inTime", () => {
  test("orders by beginning, then by end, and leaves equal ones as they stood", () => {
    const dates = ["1937-10", "1937", "1936-12-05", "1937-10-11", "1937-10", "1937-10-01"];
    const ordered = inTime(dates.map((date, at) => ({ date, at }))).map(({ date, at }) => `${date} ${at}`);
    expect(ordered).toEqual(["1936-12-05 2", "1937 1", "1937-10-01 5", "1937-10 0", "1937-10 4", "1937-10-11 3"]);
  });
});
