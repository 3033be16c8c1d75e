import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf } from "@/lib/edtf";
import { arbitraryEdtf } from "@/tests/factories/arbitrary-text";

test.each([
  ["1937"],
  ["1937-10"],
  ["1937-10-11"],
  ["1937-07-05/1937-07-11"],
  ["1937?"],
  ["1937~"],
  ["1937-10-11%"],
  ["193X"],
  ["1937-XX-XX"],
  ["1937/.."],
  ["../1937"],
  ["1937-21"],
  ["-0044"],
  ["[1936,1937]"],
  ["1936-12-05T10:00:00Z"],
  ["1936-02-29"],
  ["2000-02-29"],
  ["19"],
])("%s is a date", (text) => {
  expect(isEdtf(text)).toBe(true);
});

test.each([
  [""],
  ["spring 1937"],
  ["11 October 1937"],
  ["10/11/1937"],
  ["1937-13"],
  ["1937-10-32"],
  ["1937-7-5"],
  ["1937–1938"],
  ["1937-02-30"],
  ["1937-02-29"],
  ["1936/1937-02-29"],
  ["1900-02-29"],
])("%j is none", (text) => {
  expect(isEdtf(text)).toBe(false);
});

test("the dates that arbitrary maps hold are dates", () => {
  fc.assert(fc.property(arbitraryEdtf, isEdtf));
});
