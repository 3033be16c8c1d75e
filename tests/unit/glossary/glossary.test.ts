import { expect, it } from "vitest";
import type { Mentions } from "@/lib/gloss/mentions";
import { glossaryEntries } from "@/lib/glossary/glossary";

it("gives each term with the claims and paragraphs that use it, in the order given", () => {
  const mention = { held: [], through: [], named: ["1.1", "2.1"], paragraphs: [1, 2, 5], events: [] };
  const mentions: Mentions = new Map([
    ["term Troika", mention],
    ["person Politburo", mention],
  ]);
  const terms = [
    { term: "Troika", definition: "Three." },
    { term: "Politburo", definition: "Few." },
  ];
  expect(glossaryEntries(terms, mentions)).toEqual([
    { term: "Troika", definition: "Three.", claims: ["1.1", "2.1"], paragraphs: [1, 2, 5] },
    { term: "Politburo", definition: "Few.", claims: [], paragraphs: [] },
  ]);
});
