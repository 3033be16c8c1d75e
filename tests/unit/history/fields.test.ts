import { describe, expect, test } from "vitest";
import { compareFields, sameState } from "@/lib/history/fields";
import { namesIn } from "@/lib/history/names";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

const map = aMap();
const names = namesIn(map);
const words = (entry: object) =>
  Object.fromEntries(compareFields(null, entry, names).map(({ label, after }) => [label, after]));

describe("an entry in words", () => {
  test("of a claim", () => {
    expect(words(at(map.claims, 2))).toMatchObject({
      anchor: "One secretary … openly",
      holder: "I. A. Kravtsov",
      "reported through": "Getty",
      centrality: "3",
      questions: "Who resisted the reform?",
      evidence: expect.stringMatching(/\(3\.c1\), quotes$/),
      "rests on": "2.1, That the contest was meant in earnest only seemed so before.",
    });
  });

  test("of a position, with its grounds", () => {
    const position = {
      ...at(map.positions, 1),
      basis: [{ paragraph: 2 }, { source: "getty-2002", locator: "126", locatorFrom: "essay" }],
    };
    expect(words(position).basis).toBe("¶2; Getty, “Excesses”, 126, the locator is the essay’s");
  });

  test("of a record: people, dates, numbers, variable by variable", () => {
    const csl = {
      id: "x",
      type: "book",
      title: "T",
      author: [{ family: "A", given: "B" }, { literal: "C" }],
      issued: { "date-parts": [[1936, 3], [1938]] },
      volume: 43,
    };
    expect(words({ key: "x", csl })).toEqual({
      "type of work": "book",
      title: "T",
      authors: "A, B; C",
      date: "1936-3/1938",
      volume: "43",
    });
  });

  test("stands in one order, in whichever it is stored", () => {
    const position = at(map.positions, 1);
    const turned = Object.fromEntries(Object.entries(position).toReversed());
    expect(Object.keys(words(turned))).toEqual(Object.keys(words(position)));
    expect(Object.entries(words(turned))).toEqual(Object.entries(words(position)));
  });

  test("names the claim that a position is on, and writes words as words", () => {
    const position = { ...at(map.positions, 1), claim: "3.1", question: undefined, provenance: "own-work" };
    expect(words(position)).toMatchObject({
      claim: `3.1: ${at(map.claims, 2).statement}`,
      provenance: "own work",
    });
  });
});

describe("before and after", () => {
  test("tells what changed, came and went", () => {
    expect(compareFields({ a: "1", b: "2", c: [] }, { a: "1", b: "3", d: ["x", "y"] }, names)).toEqual([
      { label: "a", before: "1", after: "1", changed: false },
      { label: "b", before: "2", after: "3", changed: true },
      { label: "d", before: null, after: "x; y", changed: true },
    ]);
    expect(compareFields({ a: "1" }, null, names)).toEqual([{ label: "a", before: "1", after: null, changed: true }]);
  });

  test("states are the same whatever the order of their keys", () => {
    expect(sameState({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameState({ a: 1 }, null)).toBe(false);
    expect(sameState(null, null)).toBe(true);
  });
});
