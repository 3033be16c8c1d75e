import { describe, expect, it } from "vitest";
import { indexName, lifeDates } from "@/lib/people/person";

describe("indexName", () => {
  it.each([
    ["Joseph Stalin", "Stalin, Joseph"],
    ["J. Arch Getty", "Getty, J. Arch"],
    ["Barkov", "Barkov"],
    ["Boris Tal'", "Tal', Boris"],
    ["Rosa van der Berg", "van der Berg, Rosa"],
    ["Leon Leon", "Leon, Leon"],
    ["Martin King, Jr.", "King, Martin, Jr."],
    ["King, Jr.", "King, Jr."],
  ])("%s: %s", (name, expected) => {
    expect(indexName(name)).toBe(expected);
  });
});

describe("lifeDates", () => {
  it.each([
    ["1878", "1953", "1878–1953"],
    ["1895-05-01", "1940", "1 May 1895 – 1940"],
    ["1938", null, "born 1938"],
    [null, "2011~", "died about 2011"],
    [null, null, null],
  ])("born %s, died %s: %s", (born, died, expected) => {
    expect(lifeDates({ born, died })).toBe(expected);
  });
});
