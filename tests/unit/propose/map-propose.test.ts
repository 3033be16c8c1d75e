import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { parseMap } from "@/lib/maps/parse";
import { runPropose } from "@/scripts/map/propose";
import { temporaryFolder } from "@/tests/setup/temporary-folder";

const fixture = "tests/fixtures/propose/toll-of-vesborg";

/** What the command writes to the standard error. */
function toldLines(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
  return lines;
}

test("the command writes a proposal whose map is sound, and says how much it found", async () => {
  const output = path.join(temporaryFolder(), "proposal.json");
  const lines = toldLines();
  await runPropose(`${fixture}.txt`, { sources: `${fixture}.bibliography.json`, output });
  const proposal = JSON.parse(readFileSync(output, "utf8"));
  expect([proposal.format, proposal.version]).toEqual(["sic-et-non/map-proposal", 1]);
  expect(parseMap([{ name: "map", text: JSON.stringify(proposal.map) }]).ok).toBe(true);
  expect(proposal.map.sources).toHaveLength(7);
  expect(lines.at(-1)).toMatch(
    /^the-harbour-toll-of-vesborg: \d+ claims, 25 citations, 7 sources, 7 people, \d+ guesses/,
  );
});

test("a variable of the bibliography that is left out is told", async () => {
  const folder = temporaryFolder();
  const sources = path.join(folder, "works.json");
  writeFileSync(sources, JSON.stringify([{ id: "a", type: "book", title: "A", shelf: "3" }]));
  const lines = toldLines();
  await runPropose(`${fixture}.txt`, { sources, output: path.join(folder, "proposal.json") });
  expect(lines).toContain("a: “shelf” is left out, the map has no place for it.");
});

test("an output that cannot be written is refused before anything is read", async () => {
  const folder = temporaryFolder();
  const missing = path.join(folder, "nowhere", "proposal.json");
  const propose = (output: string) => runPropose("missing.txt", { output });
  await expect(propose(missing)).rejects.toThrow(`there is no folder ${path.dirname(missing)}.`);
  await expect(propose(folder)).rejects.toThrow("it is a folder");
  await expect(propose(path.join(folder, "proposal.json"))).rejects.toThrow("missing.txt cannot be read");
});

test("a text that is not English is told to be none", async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "essay.txt");
  writeFileSync(file, "Пошлина\n\n1. Пошлина взималась с каждого судна в гавани.\n");
  const lines = toldLines();
  await runPropose(file, { output: path.join(folder, "proposal.json") });
  expect(lines.filter((line) => line.startsWith("The text does not look English: 100 % of its letters"))).toHaveLength(
    1,
  );
});

test.each([
  ["no file", "missing.txt", undefined, /missing\.txt cannot be read/],
  ["no bibliography", `${fixture}.txt`, "missing.bib", /missing\.bib cannot be read/],
  [
    "a bibliography that is none",
    `${fixture}.txt`,
    `${fixture}.txt`,
    /cannot be read: The bibliography holds no record/,
  ],
  ["a text without numbers", "biome.json", undefined, /cannot be read as an essay/],
])("%s is refused with a sentence", async (_, file, sources, message) => {
  await expect(runPropose(file, { sources })).rejects.toThrow(message);
});
