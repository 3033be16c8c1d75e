import { describe, expect, test } from "vitest";
import { z } from "zod";
import { debateMapSchema } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import { aMap } from "@/tests/factories/a-map";
import { mapText } from "@/tests/factories/map-texts";
import { type Place, placesOf, setAt } from "@/tests/setup/json-places";

function problemsOf(map: unknown) {
  const parsed = parseMap(mapText(map));
  return parsed.ok ? [] : parsed.problems;
}

const places: Place[] = placesOf(aMap());

/** Keys that may be left out, with list positions taken for each other. CSL variables are optional by definition. */
const optionalKeys = [
  "essay.part",
  "essay.source",
  "essay.authors[].given",
  "sources[].note",
  "citations[].locator",
  "citations[].signal",
  "questions[].standing.basis[].locator",
  "questions[].standing.basis[].locatorFrom",
  "interpretations[].portrayal",
  "claims[].reportedThrough",
  "claims[].evidence[].note",
  "positions[].by",
  "positions[].claim",
  "positions[].question",
  "positions[].note",
  "positions[].basis[].locator",
  "differences[].basis[].locator",
  "notes[].claim",
  "notes[].note",
  "notes[].basis[].locator",
  "events[].note",
  "openings",
  "openings[].opens",
  "openings[].basis[].locator",
  "openings[].basis[].locatorFrom",
  "openings[].note",
  "people[].born",
  "people[].died",
];

describe("the debate-map schema", () => {
  test.each(places.filter(({ kind }) => kind === "object"))("refuses an unknown key in $path", ({ keys, path }) => {
    const map = setAt(aMap(), [...keys, "unheard-of"], "x");
    const problems = problemsOf(map);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path.startsWith(path)).toBe(true);
  });

  test("knows which keys may be left out or be null, and no others", () => {
    const keys = places.filter(({ keys }) => typeof keys.at(-1) === "string" && !keys.includes("csl"));
    const tolerated = (value: unknown) =>
      new Set(
        keys
          .filter((place) => debateMapSchema.safeParse(setAt(aMap(), place.keys, value)).success)
          .map(({ keys }) =>
            keys
              .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
              .join("")
              .slice(1),
          ),
      );
    expect([...tolerated(undefined)].sort()).toEqual([...optionalKeys].sort());
    expect([...tolerated(null)].sort()).toEqual([...optionalKeys].sort());
  });

  test("null means absent", () => {
    const map = setAt(aMap(), ["essay", "part"], null);
    const parsed = parseMap(mapText(map));
    expect(parsed.ok && JSON.stringify(parsed.map.essay)).not.toContain("part");
  });

  test("takes white space off the ends of texts", () => {
    const parsed = parseMap(mapText(setAt(aMap(), ["paragraphs", 0, "gist"], " \n gist\u00a0")));
    expect(parsed.ok && parsed.map.paragraphs[0]?.gist).toBe("gist");
  });

  test("states itself as JSON Schema, for its input", () => {
    expect(() => z.toJSONSchema(debateMapSchema, { io: "input" })).not.toThrow();
  });
});
