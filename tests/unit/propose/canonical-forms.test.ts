import { expect, test } from "vitest";
import { canonicalForms } from "@/lib/propose/canonical-forms";
import type { FoundCitation } from "@/lib/propose/found-citation";
import { findReferences } from "@/lib/propose/references";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

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
