import { expect, test } from "vitest";
import { entryTitle } from "@/lib/history/entry-title";
import { namesIn } from "@/lib/history/names";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

const map = aMap();
const names = namesIn(map);
const position = at(map.positions, 0);

test.each([
  ["claims", "2.1", at(map.claims, 1), "claim 2.1"],
  ["citations", "1.c1", at(map.citations, 0), "citation 1.c1"],
  ["paragraphs", "2", at(map.paragraphs, 1), "paragraph 2"],
  ["questions", "who-resisted", { prompt: "Who resisted the reform?" }, "the question “Who resisted the reform?”"],
  ["interpretations", "getty", null, "the interpretation Getty"],
  ["people", "gone", { name: "I. Gone" }, "the entry on I. Gone"],
  ["positions", "p", { ...position, interpretation: "getty", claim: "2.1" }, "the position of Getty on claim 2.1"],
  [
    "positions",
    "p",
    { interpretation: "getty", by: "Her pupils", question: "who-resisted" },
    "the position of Getty (Her pupils) on “Who resisted the reform?”",
  ],
  ["positions", "p", null, "the position p"],
] as const)("of %s %s", (collection, key, entry, title) => {
  expect(entryTitle(collection, key, entry, names)).toBe(title);
});
