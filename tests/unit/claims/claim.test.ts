import { describe, expect, test } from "vitest";
import { hardens, inheritsFromQuestions, isAuthorsOwn } from "@/lib/claims/claim";
import { essayStances, type Modality, modalities } from "@/lib/claims/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

test("positions on a question stand beside a claim, but not beside a view that the essay disputes", () => {
  expect(wordsOf(essayStances).filter((stance) => !inheritsFromQuestions(stance))).toEqual(["disputes"]);
});

describe("an inference", () => {
  const reserved: Modality[] = ["hedged", "conjectured", "undetermined"];

  test.each(reserved)("hardens from %s to asserted", (premise) => {
    expect(hardens(premise, "asserted")).toBe(true);
  });

  test.each(wordsOf(modalities))("does not harden from asserted to %s", (conclusion) => {
    expect(hardens("asserted", conclusion)).toBe(false);
  });

  test("does not harden where the conclusion keeps a reserve", () => {
    expect(reserved.flatMap((premise) => reserved.map((conclusion) => hardens(premise, conclusion)))).not.toContain(
      true,
    );
  });
});

test("only a view held by the essay's own interpretation is the author's", () => {
  const holder = { key: "x", name: "X" };
  expect(isAuthorsOwn({ ...holder, kind: "essay" })).toBe(true);
  for (const kind of ["historian", "school", "person"] as const) expect(isAuthorsOwn({ ...holder, kind })).toBe(false);
});
