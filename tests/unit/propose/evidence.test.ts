import { describe, expect, test } from "vitest";
import { evidenceFor } from "@/lib/propose/evidence";
import { readSentences } from "@/lib/propose/read-sentences";
import { findReferences } from "@/lib/propose/references";
import { essayOf } from "@/tests/fixtures/propose/essay-of";

/** What bears each sentence of a paragraph out, as cited. */
function evidence(text: string): string[] {
  const essay = essayOf(text);
  const sentences = readSentences(essay, findReferences(essay, []));
  return sentences.map((_, at) =>
    evidenceFor(sentences.slice(at))
      .citations.map(({ asCited }) => asCited)
      .join("; "),
  );
}

const carr = "Carr, Foundations 5";

describe("a citation", () => {
  test.each([
    ["covers the sentences before it", `It fell. It rose. (${carr})`, [carr, carr]],
    ["before the stop covers them too", `It fell. It rose (${carr}).`, [carr, carr]],
    ["covers no question", `It fell. Did it rise? It lay. (${carr})`, ["", "", carr]],
    ["covers nothing that is left open", `We do not know why it fell. It rose. (${carr})`, ["", carr]],
    ["covers no opinion", `In my opinion it fell. I think that it rose. It lay. (${carr})`, ["", "", carr]],
    ["in the middle of a sentence covers that alone", `It fell. It rose (${carr}) and lay there.`, ["", carr]],
    ["of a quotation covers its questions", `It fell.\n\nDid it rise? It lay. (${carr})`, [carr, carr, carr]],
  ])("%s", (_, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
