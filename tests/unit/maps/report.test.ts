import { describe, expect, test } from "vitest";
import { compareMaps } from "@/lib/maps/compare";
import { describeChange } from "@/lib/maps/report";
import { aMap } from "@/tests/factories/a-map";

const glossary = (...terms: string[]) => terms.map((term) => ({ term, definition: term }));

describe("describeChange", () => {
  test("says that nothing changed", () => {
    expect(describeChange("x", compareMaps(aMap(), aMap()))).toEqual(["x: nothing changed."]);
  });

  test("has a line for each collection that changed, and none for the others", () => {
    const before = aMap({ glossary: glossary("a", "b", "c", "d"), notes: [] });
    const after = aMap({ glossary: [{ term: "b", definition: "another" }, ...glossary("a", "e", "c")], notes: [] });
    expect(describeChange("x", compareMaps(before, after))).toEqual([
      "x: the essay's record is unchanged.",
      "  glossary         1 added, 1 changed, 1 removed, put into another order, 2 unchanged (removed: d)",
    ]);
  });

  test("names ten removed entries and no more", () => {
    const terms = Array.from({ length: 12 }, (_, at) => `t${at}`);
    const change = compareMaps(aMap({ glossary: glossary(...terms) }), aMap({ glossary: [] }));
    expect(describeChange("x", change)[1]).toBe(
      "  glossary         12 removed (removed: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, …)",
    );
  });

  test("groups the digits of large numbers", () => {
    const terms = Array.from({ length: 1200 }, (_, at) => `t${at}`);
    expect(describeChange("x", compareMaps(aMap({ glossary: [] }), aMap({ glossary: glossary(...terms) })))).toContain(
      "  glossary         1,200 added",
    );
  });

  test("tells a new map from a changed record", () => {
    expect(describeChange("x", compareMaps(null, aMap()))[0]).toBe("x: the essay's record is added.");
    expect(describeChange("x", compareMaps(aMap(), aMap({ essay: { ...aMap().essay, about: "New." } })))).toEqual([
      "x: the essay's record is changed.",
    ]);
  });
});
