import fc from "fast-check";
import { expect, test } from "vitest";
import { batches } from "@/lib/db/batches";

test("batches are full but for the last, and together they are the list", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 10 }), (items, size) => {
      const cut = [...batches(items, size)];
      expect(cut.flat()).toEqual(items);
      expect(cut.slice(0, -1).every((batch) => batch.length === size)).toBe(true);
      expect(cut.every((batch) => batch.length > 0)).toBe(true);
    }),
  );
});

test("a batch holds a thousand unless told otherwise", () => {
  expect([...batches(Array(2001).fill(0))].map(({ length }) => length)).toEqual([1000, 1000, 1]);
});
