import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { collections, debateMapSchema } from "@/lib/maps/document";
import { hardeningOf } from "@/lib/maps/inference";
import { arbitraryMap } from "@/tests/factories/arbitrary-map";
import { placesOf } from "@/tests/setup/json-places";

type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; enum?: string[] };

/** Every key that a schema knows, as a path in which a list is `[]`, and every word that may stand under one. */
function known({ properties = {}, items, anyOf = [], enum: words = [] }: Schema, path: string): string[] {
  return [
    ...words.map((word) => `${path}: ${word}`),
    ...Object.entries(properties).flatMap(([key, inner]) => [`${path}.${key}`, ...known(inner, `${path}.${key}`)]),
    ...(items ? known(items, `${path}[]`) : []),
    ...anyOf.flatMap((choice) => known(choice, path)),
  ];
}

// A sample that is always the same: what it holds is no matter of luck.
const sample = fc.sample(arbitraryMap(), { seed: 1, numRuns: 400 });

test("arbitrary maps hold every key and every word that the schema knows", () => {
  const held = new Set<string>();
  for (const map of sample) {
    for (const { keys, kind } of placesOf(map)) {
      const path = keys.map((key) => (typeof key === "number" ? "[]" : `.${key}`)).join("");
      held.add(path);
      const value =
        kind === "value" ? keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], map) : undefined;
      if (typeof value === "string" && value.length < 40) held.add(`${path}: ${value}`);
    }
  }
  const all = known(z.toJSONSchema(debateMapSchema, { io: "input" }) as Schema, "");
  const cslTypes = (path: string) => path.startsWith(".sources[].csl.type: ");
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((path) => !held.has(path) && !cslTypes(path))).toEqual([]);
});

test("arbitrary maps come in many shapes", () => {
  for (const name of collections) {
    const sizes = new Set(sample.map((map) => map[name].length));
    expect(sizes.size, name).toBeGreaterThan(2);
    if (name !== "paragraphs" && name !== "interpretations") expect(sizes, name).toContain(0);
  }
  expect(sample.some(({ claims }) => claims.some(({ restsOn }) => restsOn.length > 1))).toBe(true);
  expect(sample.some(({ claims }) => claims.some(({ restsOn }) => restsOn.some(hardeningOf)))).toBe(true);
  expect(sample.some(({ claims }) => claims.some(({ id }, at) => at > 0 && id < (claims[at - 1]?.id ?? "")))).toBe(
    true,
  );
});

test("arbitrary maps hold characters of every kind", () => {
  const text = JSON.stringify(sample);
  for (const kind of [
    /\p{Script=Cyrillic}/u,
    /\p{Mn}/u,
    /[\u{10000}-\u{10ffff}]/u,
    /\p{Script=Hebrew}/u,
    /\\n/,
    /\\\\/,
  ])
    expect(text).toMatch(kind);
});
