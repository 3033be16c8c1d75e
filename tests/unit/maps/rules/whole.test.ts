import { expect, test } from "vitest";
import { at, problemsOf } from "@/tests/factories/spoilt-map";

test("the small map is sound", () => {
  expect(problemsOf(() => {})).toEqual([]);
});

test("everything that is wrong is told at once, in the order of the document", () => {
  const problems = problemsOf((map) => {
    Object.assign(map.essay, { source: "nowhere" });
    Object.assign(at(map.claims, 0), { holder: "nobody" });
    Object.assign(at(map.events, 0), { paragraphs: [9] });
  });
  expect(problems.map(({ path }) => path)).toEqual(["essay.source", "claims[0].holder", "events[0].paragraphs[0]"]);
});
