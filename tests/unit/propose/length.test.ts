import { describe, expect, test } from "vitest";
import { canonicalForms } from "@/lib/propose/canonical-forms";
import type { FoundCitation } from "@/lib/propose/found-citation";
import { proposeMap } from "@/lib/propose/propose";
import { findReferences } from "@/lib/propose/references";
import { keyMaker } from "@/lib/propose/unique-key";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

/** Seconds of the processor that something takes: what else the machine does at the time counts little. */
function seconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1_000_000;
}

/** Each of these took longer, most of them many times, where the time grew with the square of the length. */
describe("a long text takes no more than seconds:", { timeout: 60_000 }, () => {
  test.each([
    ["parentheses that nothing closes", "a (b ", 30_000],
    ["initials", "B. ", 20_000],
    ["quotations that are cited", 'Carr, who was tired said "a b. C" (Carr, 12). ', 3_000],
    ["sentences that report and cite", "Dahl says that Carr argues something new here (Carr, Trials, 12). ", 2_000],
    ["bare pages", "It fell (Carr, Trials, 12). It rose (14). ", 2_000],
  ])("%s, in one paragraph", (_, piece, times) => {
    expect(seconds(() => proposeMap(essayOf(piece.repeat(times))))).toBeLessThan(4);
  });

  test("many works", () => {
    const paragraphs = Array.from({ length: 1_200 }, (_, n) => {
      const name = `D${"abcdefghij"[n % 10]}hl`;
      return `It fell. (${name}, Trials Of ${n.toString(36)}x 5; Harbour Papers ${n.toString(36)}x, 8) So ${name} says in May.`;
    });
    expect(seconds(() => proposeMap(essayOf(...paragraphs)))).toBeLessThan(4);
  });
});

test("a title that is abbreviated stands for the full one of the same names, and no other", () => {
  const { citations } = findReferences(
    essayOf(
      "It fell. (Carr, Harbour Constitution 2; Carr, Harbour Const., 4; Dahl, Harbour Const., 5; Dahl, Harbour Law, 6)",
    ),
    [],
  );
  const titles = (found: readonly FoundCitation[]) => [...canonicalForms(found).values()].map(({ title }) => title);
  expect(titles(citations)).toEqual(["Harbour Constitution"]);
});

test("keys are made unique by a number", () => {
  const unique = keyMaker();
  expect(["carr", "carr", "carr-2", "carr", "dahl"].map(unique)).toEqual([
    "carr",
    "carr-2",
    "carr-2-2",
    "carr-3",
    "dahl",
  ]);
});
