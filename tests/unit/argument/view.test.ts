import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArgumentView, argumentQuery, depths, parseArgumentView, withSection } from "@/lib/argument/view";
import { anArgument } from "@/tests/factories/an-argument";

const data = anArgument(["1.1", "4.1", "7.1"], []);
const keys = data.sections.map(({ key }) => key);

function parse(query: string) {
  const params = new URLSearchParams(query);
  return parseArgumentView(Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])), data);
}

describe("parseArgumentView", () => {
  it("shows every section closed where the address says nothing, or only what is not ours", () => {
    expect(parse("utm_source=mail&open=&claim=&depth=")).toEqual({ ok: true, view: { kind: "essay", open: [] } });
  });

  it.each<[string, ArgumentView]>([
    ["open=defeat&open=reform&open=defeat", { kind: "essay", open: ["reform", "defeat"] }],
    ["open=reform&open=all", { kind: "essay", open: keys }],
    ["claim=4.1", { kind: "claim", claim: "4.1", depth: 1 }],
    ["claim=1.1&claim=4.1&depth=1&depth=3", { kind: "claim", claim: "4.1", depth: 3 }],
  ])("reads %s", (query, view) => {
    expect(parse(query)).toEqual({ ok: true, view });
  });

  it.each([
    ["open=preface", "section “preface”", "all, reform, defeat, aftermath"],
    ["open=constructor", "section “constructor”", "reform"],
    ["claim=9.9", "claim “9.9”", "does not exist"],
    ["claim=1.1&depth=9", "depth “9”", "1, 2, 3, 4"],
    ["claim=1.1&depth=1.5", "depth “1.5”", "1, 2, 3, 4"],
    ["claim=1.1&depth=two", "depth “two”", "1, 2, 3, 4"],
    ["claim=1.1&open=reform", "open sections and for a claim", "one or the other"],
    ["depth=2", "depth without a claim", "around which"],
  ])("refuses %s with a sentence", (query, named, way) => {
    const parsed = parse(query);
    expect(parsed.ok ? "" : parsed.problem).toContain(named);
    expect(parsed.ok ? "" : parsed.problem).toContain(way);
  });

  it("does not echo a value without end", () => {
    const parsed = parse(`claim=${"x".repeat(10_000)}`);
    expect(parsed.ok ? 0 : parsed.problem.length).toBeLessThan(200);
  });
});

const anyView: fc.Arbitrary<ArgumentView> = fc.oneof(
  fc.subarray(keys).map((open) => ({ kind: "essay" as const, open })),
  fc.record({
    kind: fc.constant("claim" as const),
    claim: fc.constantFrom("1.1", "4.1", "7.1"),
    depth: fc.constantFrom(...depths),
  }),
);

describe("argumentQuery", () => {
  it("is read back as the same view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(argumentQuery(view, data.sections).slice(1))).toEqual({ ok: true, view });
      }),
    );
  });

  it("leaves out what goes without saying", () => {
    expect(argumentQuery({ kind: "essay", open: [] }, data.sections)).toBe("");
    expect(argumentQuery({ kind: "essay", open: keys }, data.sections)).toBe("?open=all");
    expect(argumentQuery({ kind: "claim", claim: "1.1", depth: 1 }, data.sections)).toBe("?claim=1.1");
  });
});

describe("withSection", () => {
  it("opens what is closed and closes what is open, in the order of the essay", () => {
    const opened = withSection({ kind: "essay", open: ["defeat"] }, "reform", data.sections);
    expect(opened).toEqual({ kind: "essay", open: ["reform", "defeat"] });
    expect(withSection(opened, "defeat", data.sections)).toEqual({ kind: "essay", open: ["reform"] });
  });
});
