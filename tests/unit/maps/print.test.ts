import { expect, test } from "vitest";
import { mapPrint } from "@/lib/maps/print";
import { aMap } from "@/tests/factories/a-map";
import { placesOf, setAt } from "@/tests/setup/json-places";

test("a map's print is 64 hexadecimal digits and the same for the same map", () => {
  expect(mapPrint(aMap())).toMatch(/^[0-9a-f]{64}$/);
  expect(mapPrint(aMap())).toBe(mapPrint(aMap()));
});

test("a change anywhere in a map changes its print", () => {
  const values = placesOf(aMap()).filter(({ kind }) => kind === "value");
  const prints = new Set(values.map(({ keys }) => mapPrint(setAt(aMap(), keys, "something else"))));
  expect(prints.size).toBe(values.length);
  expect(prints).not.toContain(mapPrint(aMap()));
});
