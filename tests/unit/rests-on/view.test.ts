import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingAside } from "@/lib/rests-on/set-aside";
import { namesOf, parseSetAside, setAsideQuery } from "@/lib/rests-on/view";
import { aRestingSource, arbitraryArgument, arbitraryChoice } from "@/tests/factories/arbitrary-argument";

const data = {
  sources: [
    aRestingSource("inoi", { names: [{ full: "I. N. Zhukov", family: "Zhukov" }] }),
    aRestingSource("excesses", { names: [{ full: "J. A. Getty", family: "Getty" }] }),
  ],
  voices: [{ key: "zhukov", name: "Zhukov", kind: "historian" as const, works: ["inoi"] }],
};

/** Parameters as Next.js hands them over: several of a name as a list. */
function paramsOf(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

describe("parseSetAside", () => {
  it("reads every parameter, the repeated ones in the order of the map and once", () => {
    const params = {
      source: ["excesses", "inoi", "excesses", ""],
      name: "J. A. Getty",
      kind: ["speech", "monograph"],
      only: "primary",
      through: "zhukov",
      utm_source: "elsewhere",
    };
    expect(parseSetAside(params, data)).toEqual({
      ok: true,
      aside: {
        onlyPrimary: true,
        kinds: ["speech", "monograph"],
        through: ["zhukov"],
        names: ["J. A. Getty"],
        sources: ["inoi", "excesses"],
      },
    });
  });

  it.each([{}, { source: "" }, { source: [], kind: undefined }])("sets nothing aside for %j", (params) => {
    expect(parseSetAside(params, data)).toEqual({ ok: true, aside: nothingAside });
  });

  it.each([
    ["source", "nowhere", /source “nowhere” \(source=\).*inoi, excesses\.$/],
    ["kind", "poem", /kind of source “poem” \(kind=\).*memoir/],
    ["name", "Zhukov", /name “Zhukov” \(name=\).*J\. A\. Getty, I\. N\. Zhukov\.$/],
    ["only", "secondary", /“secondary” \(only=\).*primary\.$/],
    ["through", "furr", /interpretation “furr” \(through=\).*zhukov\.$/],
    ["kind", "constructor", /constructor/],
    ["source", "x".repeat(300), /“x{60}…”/],
  ])("refuses %s=%s in a sentence that names it and what can be", (parameter, value, problem) => {
    expect(parseSetAside({ [parameter]: ["", value] }, data)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  it("reads back whatever an address says", () => {
    fc.assert(
      fc.property(
        arbitraryArgument.chain((argument) => fc.tuple(fc.constant(argument), arbitraryChoice(argument))),
        ([argument, aside]) => {
          const names = namesOf(argument.sources).map(({ full }) => full);
          const inOrder = { ...aside, names: names.filter((name) => aside.names.includes(name)) };
          expect(parseSetAside(paramsOf(setAsideQuery(aside)), argument)).toEqual({ ok: true, aside: inOrder });
        },
      ),
    );
  });
});

describe("setAsideQuery", () => {
  it("is empty for nothing, and has a fixed order", () => {
    expect(setAsideQuery(nothingAside)).toBe("");
    expect(setAsideQuery({ sources: ["inoi"], names: ["J. A. Getty"], onlyPrimary: true })).toBe(
      "?only=primary&name=J.+A.+Getty&source=inoi",
    );
  });
});
