import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "@/lib/maps/compare";
import { parseMap } from "@/lib/maps/parse";
import { aMap } from "@/tests/factories/a-map";
import { arbitraryMap } from "@/tests/factories/arbitrary-map";
import { mapText, mapTexts } from "@/tests/factories/map-texts";

const problemsOf = (...texts: [name: string, text: string][]) => {
  const parsed = parseMap(texts.map(([name, text]) => ({ name, text })));
  return parsed.ok ? [] : parsed.problems;
};

describe("a map that is sound", () => {
  test("reads as it stands, in one file or in several", () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        for (const texts of [mapText(map), mapTexts(map)]) {
          const parsed = parseMap(texts);
          expect(parsed.ok ? canonical(parsed.map) : parsed.problems).toBe(canonical(map));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("may begin with a byte order mark", () => {
    const [whole] = mapText(aMap());
    expect(parseMap([{ name: "map.json", text: `\uFEFF${whole?.text}` }]).ok).toBe(true);
  });

  test("keeps the order of the files in its lists", () => {
    const { glossary: _, ...rest } = aMap();
    const entry = (term: string) => ({ glossary: [{ term, definition: term }] });
    const texts = [rest, entry("first"), entry("second")].map((content, index) => ({
      name: `${index}.json`,
      text: JSON.stringify(content),
    }));
    const parsed = parseMap(texts);
    expect(parsed.ok && parsed.map.glossary.map(({ term }) => term)).toEqual(["first", "second"]);
  });
});

test("a key that stands twice in one object is told, not dropped", () => {
  const text = '{\n  "glossary": [],\n  "glossary": []\n}';
  expect(problemsOf(["twice.json", text])).toEqual([
    {
      file: "twice.json",
      path: "",
      message: 'has the key "glossary" twice in one object, the second at line 3, column 3: keep one.',
    },
  ]);
});

describe("a text that is not JSON", () => {
  test.each([
    ["nothing", "", "it is empty"],
    ["white space", " \n\t", "it is empty"],
    ["a mark alone", "\uFEFF", "it is empty"],
    ["an open object", '{\n  "format": "x"', "it ends too early"],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "line 3, column 3"],
    ["a comma too many", '{\n  "a": [1, 2,]\n}', "line 2, column 14"],
    ["a bare word", '{ "a": yes }', "line 1, column 8"],
    ["columns after an astral character", '{ "😀": yes }', "line 1, column 9"],
    ["columns after a byte order mark", '\uFEFF{ "a": yes }', "line 1, column 8"],
  ])("%s", (_, text, where) => {
    expect(problemsOf(["broken.json", text])).toEqual([
      { file: "broken.json", path: "", message: `is not JSON: ${where}. Mend it there.` },
    ]);
  });

  test("every broken file is named", () => {
    const problems = problemsOf(["a.json", "{"], ["b.json", "{}"], ["c.json", "["]);
    expect(problems.map(({ file }) => file)).toEqual(["a.json", "c.json"]);
  });
});

describe("JSON that is no map", () => {
  test.each([["[]"], ["null"], ['"text"'], ["3"]])("%s is not an object", (text) => {
    expect(problemsOf(["a.json", text])).toEqual([
      { file: "a.json", path: "", message: "must hold a JSON object with keys of the debate-map format." },
    ]);
  });

  test("a key in two files", () => {
    expect(problemsOf(["a.json", '{"format":"x"}'], ["b.json", '{"format":"x"}'])).toEqual([
      { file: "b.json", path: "format", message: "stands in a.json already: keep it in one file." },
    ]);
  });

  test("a list in one file that is none in another", () => {
    expect(problemsOf(["a.json", '{"claims":"x"}'], ["b.json", '{"claims":[]}'])).toEqual([
      { file: "b.json", path: "claims", message: "stands in a.json already: keep it in one file." },
    ]);
  });

  test("a list longer than a call takes arguments", () => {
    const problems = problemsOf(["a.json", JSON.stringify({ glossary: Array(200_000).fill(0) })]);
    expect(problems.at(-1)).toMatchObject({ path: "glossary[199999]" });
  });

  test.each([["claim"], ["__proto__"], ["constructor"]])("the unknown key %s, in the file that holds it", (key) => {
    const texts = [...mapTexts(aMap()), { name: "more.json", text: `{${JSON.stringify(key)}: {}}` }];
    const parsed = parseMap(texts);
    expect(!parsed.ok && parsed.problems).toEqual([
      { file: "more.json", path: key, message: "is an unknown key: remove it, or correct its spelling." },
    ]);
  });
});
