import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTimelineView, timelineQuery } from "@/lib/timeline/view";

const of = (from: number, to: number) => ({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0) });
const frame = { usual: of(1933, 1953), whole: of(1917, 2002), sections: [{ key: "introduction" }, { key: "defeat" }] };
const parse = (params: Record<string, string | string[] | undefined>) => parseTimelineView(params, frame);
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("parseTimelineView", () => {
  test.each([
    [{}, "1933-01-01", "1954-01-01"],
    [{ from: "", to: "" }, "1933-01-01", "1954-01-01"],
    [{ from: "1937" }, "1937-01-01", "1954-01-01"],
    [{ to: "1937" }, "1933-01-01", "1938-01-01"],
    [{ from: "1937", to: "1937" }, "1937-01-01", "1938-01-01"],
    [{ from: "1937-06", to: "1937-06" }, "1937-06-01", "1937-07-01"],
    [{ from: "1936-12", to: "1937-12" }, "1936-12-01", "1938-01-01"],
    [{ from: "1990" }, "1990-01-01", "2003-01-01"],
    [{ to: "1920" }, "1917-01-01", "1921-01-01"],
    [{ from: ["1934", "1937"], to: " 1937 " }, "1937-01-01", "1938-01-01"],
  ])("%j shows from %s to before %s", (params, from, to) => {
    const parsed = parse(params);
    expect(parsed.ok && [day(parsed.range.from), day(parsed.range.to)]).toEqual([from, to]);
  });

  test.each([
    [{ from: "spring" }, /events from “spring”, which is neither a year nor a month: write 1937 or 1937-06/],
    [{ to: "1937-13" }, /events to “1937-13”/],
    [{ to: "1937-1" }, /“1937-1”/],
    [{ from: "0937" }, /“0937”/],
    [{ from: "19370" }, /“19370”/],
    [{ from: "1937-10-11" }, /“1937-10-11”/],
    [{ from: "9".repeat(99) }, /“9{40}…”/],
    [{ from: "1938", to: "1937" }, /from 1938 to 1937: the end comes before the beginning/],
    [{ from: "1937-07", to: "1937-06" }, /from 1937-07 to 1937-06/],
    [{ from: "2010" }, /from 2010 to 2002/],
    [{ section: "nowhere" }, /section “nowhere”, which does not exist. It can be introduction, defeat/],
    [{ section: "toString" }, /section “toString”/],
  ])("%j is refused with a sentence", (params, problem) => {
    expect(parse(params)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test("whatever the address says, it is a range that runs forward or a sentence", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("from", "to", "section", "x"), fc.string()), (params) => {
        const parsed = parse(params);
        return parsed.ok ? parsed.range.from < parsed.range.to : parsed.problem.length > 20;
      }),
    );
  });
});

test("what is written into an address is read back from it", () => {
  const month = fc.tuple(fc.integer({ min: 1933, max: 1953 }), fc.integer({ min: 1, max: 12 }));
  const written = month.map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
  const section = fc.option(fc.constantFrom("introduction", "defeat"), { nil: undefined });
  fc.assert(
    fc.property(written, written, section, (one, other, key) => {
      const [from, to] = [one, other].sort();
      const view = { from, to, section: key };
      const parsed = parse(Object.fromEntries(new URLSearchParams(timelineQuery(view))));
      expect(parsed.ok && parsed.view).toEqual(view);
    }),
  );
  expect(timelineQuery({})).toBe("");
});
