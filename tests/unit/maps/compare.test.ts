import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, compareMaps, isChange } from "@/lib/maps/compare";
import { collections, type DebateMap } from "@/lib/maps/document";
import { identityOf } from "@/lib/maps/identity";
import { aMap } from "@/tests/factories/a-map";
import { arbitraryMap } from "@/tests/factories/arbitrary-map";

const people = ["lenin", "stalin", "yezhov", "beria"].map((key) => ({ key, name: key, variants: [], role: "" }));

type Keyed = { [name: string]: unknown };

/** The entries of a collection by identity, as text. */
function entriesOf(map: DebateMap, name: (typeof collections)[number]): Map<string, string> {
  const identity = identityOf[name] as (entry: unknown) => string;
  return new Map(map[name].map((entry) => [identity(entry), canonical(entry)]));
}

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Keyed)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
};

describe("canonical", () => {
  test("ignores the order of keys, at every depth, and keys without a value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical({ inner: reversedKeys(value), absent: undefined })).toBe(canonical({ inner: value }));
      }),
    );
  });

  test("tells different values apart", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = canonical(a) === canonical(b);
        expect(same).toBe(canonical(JSON.parse(canonical(a))) === canonical(JSON.parse(canonical(b))));
        if (same) expect(JSON.parse(canonical(a))).toEqual(JSON.parse(canonical(b)));
      }),
    );
  });

  test("keeps the order of lists, and null apart from absent", () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical({ a: null })).not.toBe(canonical({}));
  });

  test("keeps a key named __proto__", () => {
    expect(canonical(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}');
  });
});

describe("compareMaps", () => {
  test("finds no change from a map to itself, whatever the order of its keys", () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(isChange(compareMaps(map, structuredClone(map)))).toBe(false);
        expect(isChange(compareMaps(map, reversedKeys(map) as DebateMap))).toBe(false);
      }),
    );
  });

  test("calls everything added where there was nothing", () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const change = compareMaps(null, map);
        expect(change.essay).toBe("added");
        for (const name of collections) {
          expect(change.collections[name]).toEqual({
            added: map[name],
            changed: [],
            removed: [],
            unchanged: 0,
            reordered: false,
          });
        }
      }),
    );
  });

  test("accounts for every entry of both versions once, and rightly", () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryMap(), (before, after) => {
        const { collections: changes } = compareMaps(before, after);
        for (const name of collections) {
          const [old, now] = [entriesOf(before, name), entriesOf(after, name)];
          const identity = identityOf[name] as (entry: unknown) => string;
          const { added, changed, removed, unchanged } = changes[name];
          const keys = [...now.keys()];
          expect(added.map(identity)).toEqual(keys.filter((key) => !old.has(key)));
          expect(changed.map(identity)).toEqual(keys.filter((key) => old.has(key) && old.get(key) !== now.get(key)));
          expect(unchanged).toBe(keys.filter((key) => old.get(key) === now.get(key)).length);
          expect(removed).toEqual([...old.keys()].filter((key) => !now.has(key)));
        }
      }),
    );
  });

  test("notices a new order of the entries that both hold, and that alone", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people), fc.shuffledSubarray(people), (old, now) => {
        const change = compareMaps(aMap({ people: old }), aMap({ people: now }));
        const kept = old.filter((entry) => now.includes(entry));
        expect(change.collections.people.reordered).toBe(
          kept.some((entry, at) => entry !== now.filter((one) => old.includes(one))[at]),
        );
      }),
    );
  });

  test("notices a change of the essay's own record", () => {
    const renamed = aMap();
    renamed.essay.title = "Another title";
    expect(compareMaps(aMap(), renamed).essay).toBe("changed");
    expect(compareMaps(aMap(), aMap()).essay).toBe("unchanged");
    expect(isChange(compareMaps(aMap(), renamed))).toBe(true);
  });
});
