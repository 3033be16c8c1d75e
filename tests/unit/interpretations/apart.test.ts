import { describe, expect, it } from "vitest";
import type { ClaimRef } from "@/lib/claims/claim";
import { gatherApart } from "@/lib/interpretations/apart";
import type { Position } from "@/lib/interpretations/position";
import { partAnswer } from "@/lib/questions/question";

const position = (key: string, more: Partial<Position> = {}): Position => ({
  key,
  interpretation: { key: "getty", name: "Getty", kind: "historian" },
  by: null,
  stance: "supports",
  summary: "",
  provenance: "reported",
  confidence: "high",
  note: null,
  basis: [],
  question: null,
  ...more,
});

const claim = (key: string): ClaimRef => ({
  key,
  paragraph: 1,
  statement: `Claim ${key}`,
  modality: "asserted",
  holder: { key: "furr", name: "Furr", kind: "essay" },
});

const question = { key: "q", prompt: "?" };
const reported = position("reported");
const own = position("own", { provenance: "own-work", stance: "contests" });
const standing = "open" as const;

describe("gatherApart", () => {
  it("finds a question, with its standing, on which the essay cites in support and the own work contests", () => {
    const gathered = gatherApart({ onQuestions: [{ question, standing, positions: [reported, own] }], onClaims: [] });
    const on = { kind: "question", question: { ...question, standing } };
    expect(gathered).toEqual([{ on, reported: [reported], ownWork: [own] }]);
  });

  it("finds nothing where the own work supports too, or nothing is reported", () => {
    const agreeing = position("agreeing", { provenance: "own-work" });
    for (const positions of [[reported, agreeing], [own], [reported]]) {
      expect(gatherApart({ onQuestions: [{ question, standing, positions }], onClaims: [] })).toEqual([]);
    }
  });

  it("joins a claim's positions with those on its question where the question alone does not part them", () => {
    const onClaims = [{ claim: claim("1.1"), inheritsFrom: ["q"], positions: [reported] }];
    const [found, ...others] = gatherApart({ onQuestions: [{ question, standing, positions: [own] }], onClaims });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ on: { kind: "claim" }, reported: [{ key: "reported" }], ownWork: [{ key: "own" }] });
  });

  it("does not name a claim again for what its question has named", () => {
    const onClaims = [{ claim: claim("1.1"), inheritsFrom: ["q"], positions: [position("again")] }];
    const gathered = gatherApart({ onQuestions: [{ question, standing, positions: [reported, own] }], onClaims });
    expect(gathered.map(({ on }) => on.kind)).toEqual(["question"]);
  });
});

describe("partAnswer", () => {
  it("sets the essay's own positions apart, in their order", () => {
    const essay = position("essay", { interpretation: { key: "furr", name: "Furr", kind: "essay" } });
    expect(partAnswer([reported, essay, own])).toEqual({ answer: [essay], others: [reported, own] });
  });
});
