import { describe, expect, test } from "vitest";
import type { DebateMap } from "@/lib/maps/document";
import { lintMap } from "@/lib/maps/lint/lint-map";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { readMapTexts } from "@/scripts/map-files";
import { furrText } from "@/tests/setup/essay-text";

function seedMap(): DebateMap {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (parsed.ok) return parsed.map;
  throw new Error(parsed.problems.map(describeProblem).join("\n"));
}

const text = furrText();

test("the essay's text is at hand", ({ skip }) => {
  if (text === null && !process.env.CI)
    skip("The essay's text is not on this machine: the seed map is not held against it.");
  expect(text).not.toBeNull();
});

describe("the seed map", () => {
  test.each(lintMap(seedMap(), text).filter(({ kind, findings }) => kind === "fault" && findings !== null))(
    "$title: none",
    ({ findings }) => {
      expect(findings).toEqual([]);
    },
  );
});
