import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { canonical } from "@/lib/maps/compare";
import { aMap } from "@/tests/factories/a-map";
import { mapTexts } from "@/tests/factories/map-texts";
import { at } from "@/tests/factories/spoilt-map";
import { runMap } from "@/tests/setup/scripts";
import { storedMap, storeMap } from "@/tests/setup/stored-map";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const { slug } = aMap().essay;

/** Writes a map into a folder, as three files in two folders. */
function writeMap(map = aMap()): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "parts"));
  for (const { name, text } of mapTexts(map)) {
    writeFileSync(path.join(folder, name === "debate.json" ? `parts/${name}` : name), text);
  }
  return folder;
}

describe("npm run map -- validate", () => {
  test("says that a map is sound, and what it holds", async () => {
    const { code, output, errors } = await runMap(["validate", writeMap()], { DATABASE_URL: undefined });
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: "the-reform is sound: 4 claims, 3 citations, 4 positions.\n",
      errors: "",
    });
  });

  test("names file, path and mend of whatever is wrong, and nothing on standard output", async () => {
    const map = aMap();
    Object.assign(at(map.claims, 2), { holder: "nobody" });
    Object.assign(at(map.sources, 2), { note: undefined });
    const { code, output, errors } = await runMap(["validate", writeMap(map)], { DATABASE_URL: undefined });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim().split("\n")).toEqual([
      "✗ The map has 2 problems; nothing was written.",
      '  apparatus.json: sources[2]: "getty-2002" has an unconfirmed record without a note: say what is unsure.',
      '  parts/debate.json: claims[2].holder: names "nobody", which is neither an interpretation nor a person: add it to people, or correct the key.',
    ]);
  });

  test("tells where a file stops being JSON", async () => {
    const folder = writeMap();
    writeFileSync(path.join(folder, "parts/more.json"), '{\n  "glossary": [,]\n}');
    const { code, errors } = await runMap(["validate", folder]);
    expect(code).toBe(1);
    expect(errors).toContain("parts/more.json: is not JSON: line 2, column 16. Mend it there.");
  });

  test.each<[string, () => string, RegExp]>([
    ["a folder without a map", temporaryFolder, /holds no \.json file: a map folder holds at least one\.$/],
    [
      "nothing",
      () => path.join(temporaryFolder(), "none"),
      /none does not exist: name a map file or a folder of map files\.$/,
    ],
  ])("of %s says what to name instead", async (_, target, message) => {
    const { code, output, errors } = await runMap(["validate", target()]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim()).toMatch(message);
  });
});

describe("npm run map -- import and export", () => {
  test("bring a map into the database and out again, with nothing but the map on standard output", async () => {
    const imported = await runMap(["import", writeMap()]);
    expect({ code: imported.code, errors: imported.errors }).toEqual({ code: 0, errors: "" });
    expect(imported.output).toContain("the-reform: the essay's record is added.\n");
    expect(await storedMap(slug)).toBe(canonical(aMap()));

    const exported = await runMap(["export", slug]);
    expect({ code: exported.code, errors: exported.errors }).toEqual({ code: 0, errors: "" });
    expect(canonical(JSON.parse(exported.output))).toBe(canonical(aMap()));
    expect(exported.output.endsWith("}\n")).toBe(true);
  });

  test("export into a file, and say nothing", async () => {
    await storeMap(aMap());
    const file = path.join(temporaryFolder(), "map.json");
    expect(await runMap(["export", slug, "--output", file])).toEqual({ code: 0, output: "", errors: "" });
    expect(canonical(JSON.parse(readFileSync(file, "utf8")))).toBe(canonical(aMap()));
  });

  test("of a file that cannot be written say so", async () => {
    await storeMap(aMap());
    const { code, output, errors } = await runMap(["export", slug, "--output", "/nowhere/map.json"]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toBe("\n✗ /nowhere/map.json cannot be written: there is no folder /nowhere.\n");
  });

  test("write nothing of a broken map", async () => {
    await storeMap(aMap());
    const broken = aMap({ people: [] });
    const { code, output } = await runMap(["import", writeMap(broken)]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(await storedMap(slug)).toBe(canonical(aMap()));
  });

  test("of an essay that is not there says so", async () => {
    const { code, output, errors } = await runMap(["export", "nowhere"]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toBe('\n✗ No essay has the slug "nowhere": the address of its page ends in it.\n');
  });
});

describe("npm run map -- lint", () => {
  /** A text that bears out the small map. */
  const essay = `1. In March the draft was published (Pravda, March 5, 1936).
2. Getty shows it was meant in earnest (Getty, Excesses 126).
3. One secretary said so openly (Getty, Excesses 130).
4. Perhaps they defeated the reform.
`;

  function writeText(text: string): string {
    const file = path.join(temporaryFolder(), "essay.txt");
    writeFileSync(file, text);
    return file;
  }

  test("looks the stored map over beside the text, and ends well where there is no fault", async () => {
    await storeMap(aMap());
    const { code, output, errors } = await runMap(["lint", slug, "--text", writeText(essay)]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Anchors that the text does not bear out: 0\n");
    expect(output).toMatch(/the-reform: 0 faults to mend, 2 gaps that the page on coverage names\.\n$/);
  });

  test("looks files over without a database, names every fault, and ends with 1", async () => {
    const target = path.join(writeMap(), "");
    const text = writeText(essay.replace("In March the draft", "In May the draft"));
    const { code, output, errors } = await runMap(["lint", target, "--text", text], { DATABASE_URL: undefined });
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(output).toContain(
      "  “In March the … was published”: its first words are not in the paragraph  /essays/the-reform/claims/1.1\n",
    );
    expect(output).toMatch(/1 fault to mend/);
  });

  test("without the text leaves the checks beside it out, and says so", async () => {
    const { code, output } = await runMap(["lint", writeMap()], { DATABASE_URL: undefined });
    expect(code).toBe(0);
    expect(output).toContain("Anchors that the text does not bear out: not looked for, as no text was given\n");
  });

  test.each<[string, string[], RegExp]>([
    [
      "a text that is not there",
      ["lint", "the-reform", "--text", "/none.txt"],
      /none\.txt cannot be read: name the essay's text/,
    ],
    ["an option without its file", ["lint", "the-reform", "--text"], /--text needs a value after it: see/],
    ["an essay that is not there", ["lint", "nowhere"], /No essay has the slug "nowhere"/],
    ["one word too many", ["lint", "the-reform", "--text", "a", "b"], /Unknown option "b"/],
  ])("of %s says what is wrong", async (_, args, message) => {
    const { code, output, errors } = await runMap(args);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim()).toMatch(message);
  });
});

describe("npm run map with the wrong words", () => {
  test.each([
    [["delete", "x"], 'Unknown command "delete": see `npm run map -- --help`.'],
    [["validate"], "validate needs a map file or folder: see `npm run map -- --help`."],
    [["export"], "export needs an essay's slug: see `npm run map -- --help`."],
    [["export", "x", "--format", "ris"], 'Unknown option "--format": see `npm run map -- --help`.'],
  ])("%j is answered in one line", async (args, message) => {
    expect(await runMap(args)).toEqual({ code: 1, output: "", errors: `\n✗ ${message}\n` });
  });

  test("--help lists the commands", async () => {
    const { code, output } = await runMap(["--help"]);
    expect(code).toBe(0);
    for (const command of ["validate", "import", "export", "lint"])
      expect(output).toContain(`npm run map -- ${command}`);
  });
});

describe("a DATABASE_URL that leads nowhere", () => {
  test.each([
    [
      "postgresql:///sic_et_non",
      /^✗ DATABASE_URL names no host: write it as postgresql:\/\/user:password@host:5432\/name\.$/,
    ],
    ["nonsense", /^✗ DATABASE_URL must look like postgresql:\/\/user:password@host:5432\/name\.$/],
    [
      "postgresql://reader:hidden@127.0.0.1:1/x",
      /^✗ The database x on 127\.0\.0\.1:1 of DATABASE_URL cannot be reached \(ECONNREFUSED\): check host, port, name and password\.$/,
    ],
  ])("%s is answered in one line, without the password", async (DATABASE_URL, message) => {
    const { code, output, errors } = await runMap(["export", slug], { DATABASE_URL });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim()).toMatch(message);
    expect(errors).not.toContain("hidden");
  });
});
