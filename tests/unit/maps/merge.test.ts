import { describe, expect, test } from "vitest";
import { mergeMapFiles } from "@/lib/maps/merge";

const files = [
  { name: "a.json", content: { version: 1, claims: ["a0", "a1"], notes: [] } },
  { name: "b.json", content: { essay: { slug: "x" }, claims: [], people: ["p0"] } },
  { name: "c.json", content: { claims: ["c0"] } },
];

describe("mergeMapFiles", () => {
  test("joins lists in the order of the files, and takes any other key from its one file", () => {
    const { document, problems } = mergeMapFiles(files);
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ version: 1, essay: { slug: "x" }, claims: ["a0", "a1", "c0"], people: ["p0"] });
  });

  test("gives every list that no file holds as empty", () => {
    expect(mergeMapFiles([]).document).toMatchObject({ sections: [], claims: [], glossary: [] });
  });

  test.each([
    [["claims", 1, "holder"], { file: "a.json", path: "claims[1].holder" }],
    [["claims", 2, "holder"], { file: "c.json", path: "claims[0].holder" }],
    [["essay", "slug"], { file: "b.json", path: "essay.slug" }],
    [["people"], { file: "b.json", path: "people" }],
    [["claims"], { file: "(the map as a whole)", path: "claims" }],
    [["claims", 9], { file: "(the map as a whole)", path: "claims[9]" }],
    [["format"], { file: "(the map as a whole)", path: "format" }],
  ])("tells where %j stands", (path, place) => {
    expect(mergeMapFiles(files).locate(path)).toEqual(place);
  });

  test("names the only file for whatever no file holds", () => {
    expect(mergeMapFiles(files.slice(0, 1)).locate(["essay"])).toEqual({ file: "a.json", path: "essay" });
  });

  test("does not change what it was given", () => {
    const before = structuredClone(files);
    mergeMapFiles(files);
    expect(files).toEqual(before);
  });
});
