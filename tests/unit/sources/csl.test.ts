import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "@/lib/maps/compare";
import { cslItemSchema } from "@/lib/sources/csl";
import { arbitraryCsl } from "@/tests/factories/arbitrary-csl";

const work = (record: object) => ({ id: "x", type: "book", title: "Inoy Stalin", ...record });

describe("a bibliographic record", () => {
  test("reads as it stands", () => {
    fc.assert(
      fc.property(arbitraryCsl("x"), (record) => {
        expect(canonical(cslItemSchema.parse(record))).toBe(canonical(record));
      }),
    );
  });

  test.each([
    ["no id", { id: undefined }],
    ["an empty id", { id: "" }],
    ["no title", { title: undefined }],
    ["an unknown type", { type: "monograph" }],
    ["an unknown variable", { Title: "x" }],
    ["a variable under another letter case", { doi: "10.1/x" }],
    ["an empty variable", { publisher: "" }],
    ["null for a variable", { publisher: null }],
    ["a name without a family name", { author: [{ given: "Yuri" }] }],
    ["a name that is a person and a body", { author: [{ family: "Zhukov", literal: "Zhukov" }] }],
    ["a name with an unknown part", { author: [{ family: "Gogh", particle: "van" }] }],
    ["a date without parts", { issued: {} }],
    ["a date with empty parts", { issued: { "date-parts": [[]] } }],
    ["a date of three days", { issued: { "date-parts": [[1], [2], [3]] } }],
    ["a date with an hour", { issued: { "date-parts": [[1937, 10, 11, 12]] } }],
    ["a year in words", { issued: { "date-parts": [["MCMXXXVII"]] } }],
    ["a broken year", { issued: { "date-parts": [[1937.5]] } }],
    ["an address without a scheme", { URL: "example.org" }],
    ["a NUL", { title: "a\0" }],
    ["a NUL in a name", { author: [{ family: "a\0" }] }],
    ["a NUL in a custom variable", { custom: { shelf: "a\0" } }],
    ["a NUL in a custom variable's name", { custom: { "a\0": "x" } }],
    ["half a surrogate pair", { note: "\uD83D" }],
    ["a custom variable that is no text", { custom: { shelf: 3 } }],
  ])("with %s is refused", (_, record) => {
    expect(cslItemSchema.safeParse(work(record)).success).toBe(false);
  });
});
