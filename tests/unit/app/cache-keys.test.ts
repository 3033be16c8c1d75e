import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const app = path.resolve(import.meta.dirname, "../../../app");

const sources = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(path.join(app, file), "utf8"));

it("reads what a cache key names in one place alone, so that no key ever holds two kinds of result", () => {
  const names = sources.flatMap((text) =>
    [...text.matchAll(/cachedFor\([^[]*\[\s*"([^"]+)"/gu)].map(([, name]) => name),
  );
  const calls = sources.flatMap((text) => [...text.matchAll(/cachedFor\(/gu)]);
  expect(names).toHaveLength(calls.length);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
