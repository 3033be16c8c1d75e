import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonBreaksAt, repeatedKey } from "@/lib/maps/json-scan";
import { arbitraryText } from "@/tests/factories/arbitrary-text";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken out, put in or exchanged. */
const almostJson = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.constantFrom("", ..."{}[],:\"\\0-.eE ntf'\n"), fc.nat(1))
  .map(([value, place, put, taken]) => {
    const json = JSON.stringify(value, null, place % 3);
    const at = place % (json.length + 1);
    return json.slice(0, at) + put + json.slice(at + taken);
  });

describe("jsonBreaksAt", () => {
  test("agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.json(), arbitraryText), (text) => {
        expect(jsonBreaksAt(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("what stands before the break can still become JSON, unless it ends inside a token", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, place) => {
        const json = JSON.stringify([value]);
        const cut = json.slice(0, place % json.length);
        const at = jsonBreaksAt(cut) ?? -1;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(jsonBreaksAt(cut.slice(0, at))).toBe(at);
      }),
    );
  });

  test.each([
    ["", 0],
    [" \n", 2],
    ["{", 1],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ["[1, 2,]", 6],
    ["[1 2]", 3],
    ["[1}", 2],
    ['{"a": x}', 6],
    ['{a: "x"}', 1],
    ["{'a': 1}", 1],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ["01", 1],
    ["1 2", 2],
    ["[],", 2],
    ["]", 0],
    ["nul", 0],
  ])("%j breaks at %i", (text, offset) => {
    expect(jsonBreaksAt(text)).toBe(offset);
  });

  test("a long string and a deep nesting are read without recursion", () => {
    expect(jsonBreaksAt(`["${"й\\n".repeat(1_000_000)}", x]`)).toBe(3_000_005);
    expect(jsonBreaksAt("[".repeat(1_000_000))).toBe(1_000_000);
  });
});

describe("repeatedKey", () => {
  test.each([
    ['{"a": 1, "b": 2, "a": 3}', { raw: '"a"', offset: 17 }],
    ['[{"a": {"b": 1, "b": 2}}]', { raw: '"b"', offset: 16 }],
    ['{"é": 1, "\\u00e9": 2}', { raw: '"\\u00e9"', offset: 9 }],
    ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}', null],
    ['{"a": "b", "b": "a"}', null],
    ["[]", null],
  ])("of %s is %j", (text, expected) => {
    expect(repeatedKey(text)).toEqual(expected);
  });

  test("is none in what JSON.stringify wrote", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(repeatedKey(JSON.stringify(value))).toBeNull();
      }),
    );
  });
});
