import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findEntry, putEntry } from "@/lib/maps/entry";
import { checkMap } from "@/lib/maps/rules/check-map";
import { applyChange, freeKey, patchOf } from "@/lib/proposals/apply";
import { claimValues, toWanted } from "@/lib/proposals/claim-form";
import { namesOf, writtenNames } from "@/lib/proposals/names-field";
import { positionValues, toPosition } from "@/lib/proposals/position-form";
import { proposePositionSchema } from "@/lib/proposals/schema";
import { sourceFields, sourceValues, toSource } from "@/lib/proposals/source-form";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

describe("putEntry", () => {
  test("replaces in place, adds and removes, and leaves the map that it was given", () => {
    const map = aMap();
    const claim = { ...at(map.claims, 1), statement: "Other." };
    expect(putEntry(map, "claims", "2.1", claim).claims.map(({ statement }) => statement)[1]).toBe("Other.");
    expect(putEntry(map, "claims", "2.1", null).claims.map(({ id }) => id)).toEqual(["1.1", "3.1", "4.1"]);
    expect(map).toEqual(aMap());
  });

  test.each([
    ["2.2", ["1.1", "2.1", "2.2", "3.1", "4.1"]],
    ["10.1", ["1.1", "2.1", "3.1", "4.1", "10.1"]],
    ["1.10", ["1.1", "1.10", "2.1", "3.1", "4.1"]],
  ])("puts a new claim %s where it stands in the essay", (id, order) => {
    const map = aMap();
    const claims = putEntry(map, "claims", id, { ...at(map.claims, 0), id }).claims;
    expect(claims.map((claim) => claim.id)).toEqual(order);
  });

  test("finds by the key of each collection", () => {
    const map = aMap();
    expect(findEntry(map, "glossary", "kraikom")).toBe(map.glossary[0]);
    expect(findEntry(map, "paragraphs", "2")).toBe(map.paragraphs[1]);
    expect(findEntry(map, "claims", "9.9")).toBeNull();
  });
});

describe("applyChange", () => {
  test("gives a new entry a free key, in the record too", () => {
    const map = aMap();
    expect(freeKey(map, "sources", "getty-2002")).toBe("getty-2002-2");
    const applied = applyChange(map, { kind: "source", entry: structuredClone(at(map.sources, 1)) });
    expect(applied).toMatchObject({ key: "pravda-1936-2", after: { csl: { id: "pravda-1936-2" } } });
    expect(checkMap(applied?.map ?? map)).toEqual([]);
  });

  test("of a correction changes what is named, empties what is null, and is nothing where the claim is gone", () => {
    const map = aMap();
    const change = { kind: "claim-correction" as const, claim: "3.1", entry: { centrality: 1, reportedThrough: null } };
    const { reportedThrough: _, ...rest } = at(map.claims, 2);
    expect(applyChange(map, change)?.after).toEqual({ ...rest, reportedThrough: undefined, centrality: 1 });
    expect(applyChange(map, { ...change, claim: "9.9" })).toBeNull();
  });
});

describe("forms that repeat an entry", () => {
  test("of a claim change nothing", () => {
    for (const claim of aMap().claims) {
      const { questions = [], ...values } = claimValues(claim);
      const single = Object.fromEntries(Object.entries(values).map(([name, [value = ""]]) => [name, value]));
      const typed = {
        ...single,
        centrality: claim.centrality,
        questions,
        reportedThrough: single.reportedThrough || undefined,
      };
      expect(patchOf(claim, toWanted(typed as Parameters<typeof toWanted>[0]))).toEqual({});
    }
  });

  test("of a position make the same position, its key apart", () => {
    for (const position of aMap().positions) {
      const { claim, question } = position;
      const fields = Object.fromEntries(
        Object.entries(positionValues(position)).map(([name, values]) => [
          name,
          ["source", "locator", "fromEssay"].includes(name) ? values : (values[0] ?? ""),
        ]),
      );
      const parsed = proposePositionSchema.parse({ essay: "x", on: "claim", key: "y", reason: "z", ...fields });
      const made = toPosition(parsed, claim ? { claim } : { question: question ?? "" });
      // Paragraphs come first in the form, whatever their order in the entry.
      const order = (ground: object) => ("paragraph" in ground ? 0 : 1);
      const sorted = { ...position, basis: position.basis.toSorted((a, b) => order(a) - order(b)) };
      expect(JSON.parse(JSON.stringify({ ...made, id: position.id }))).toEqual(sorted);
    }
  });

  test("of a source make the same source, whatever its record holds", () => {
    const schema = z.object(sourceFields);
    for (const source of aMap().sources) {
      const fields = Object.fromEntries(
        Object.entries(sourceValues(source)).map(([name, [value = ""]]) => [name, value]),
      );
      const read = toSource(schema.parse(fields), source);
      const csl = { ...source.csl, ...(source.csl.volume ? { volume: String(source.csl.volume) } : {}) };
      expect(read.ok && JSON.parse(JSON.stringify(read.entry))).toEqual({ ...source, csl });
    }
  });
});

describe("names in a field", () => {
  test.each([
    ["Getty, J. Arch", [{ family: "Getty", given: "J. Arch" }]],
    ["Getty,", [{ family: "Getty" }]],
    [
      "King, Martin Luther, Jr.\n\n Institute of History ",
      [{ family: "King", given: "Martin Luther", suffix: "Jr." }, { literal: "Institute of History" }],
    ],
    ["", undefined],
    [" , \n", undefined],
  ])("%j", (typed, names) => {
    expect(JSON.parse(JSON.stringify(namesOf(typed) ?? null))).toEqual(names ?? null);
  });

  test("that nobody touched stay as the record has them, commas of a body and all", () => {
    const base = [{ literal: "Institute of History, Moscow" }, { family: "Getty" }];
    expect(namesOf(writtenNames(base).replace("\n", "\r\n"), base)).toEqual(base);
  });
});
