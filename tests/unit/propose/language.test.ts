import { expect, test } from "vitest";
import { loweredFor } from "@/lib/propose/foreign";
import { languageOf } from "@/lib/propose/language";
import { proposeMap } from "@/lib/propose/propose";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

test.each([
  ["The toll was levied on every ship that came in from the sea, and it was high.", "en"],
  ["Der Zoll wurde auf jedes Schiff erhoben, das aus der See kam, und er war in jenen Jahren hoch.", "und"],
  ["Le péage était levé sur tout navire qui venait de la mer, et il était fort élevé en ce temps.", "und"],
  ["De tol werd geheven op elk schip dat van de zee kwam, en hij was in die jaren hoog of laag.", "und"],
  ["Пошлина взималась с каждого судна (Carr, Foundations 5), приходившего с моря.", "und"],
  ["", "und"],
])("“%s” is of the language %s", (text, value) => {
  expect(languageOf(text).value).toBe(value);
});

test("of a short text the language is less sure", () => {
  expect(languageOf("It was the end.").confidence).toBeLessThan(languageOf("It was the end. ".repeat(20)).confidence);
});

test("a text that is not English gets no language, and guesses that are half as sure", () => {
  const { map, guesses } = proposeMap(essayOf("Пошлина взималась с каждого судна в гавани.", "Она была высока."));
  expect(map.essay.language).toBe("und");
  const of = (path: string) => guesses.find((guess) => guess.path === path);
  expect(of("essay.language")).toMatchObject({ value: "und", confidence: 0.9 });
  expect(of("claims[0].holder")).toMatchObject({
    confidence: 0.4,
    reason: "nothing says that it is another's (by English grammar)",
  });
  expect(of("essay.title")?.confidence).toBe(0.8);
});

test("guesses about an English text stay as they are", () => {
  const guess = { path: "claims[0].type", value: "event", confidence: 0.4, reason: "none" };
  expect(loweredFor({ value: "en", confidence: 1, reason: "" }, [guess])).toEqual([guess]);
});
