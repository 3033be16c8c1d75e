import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import { likeMarks } from "@/lib/matrix/like-marks";
import type { Mark } from "@/lib/matrix/matrix";
import { wordsOf } from "@/lib/vocabulary";

const mark = (key: string, more: Partial<Mark> = {}): Mark => ({
  key,
  interpretation: "school",
  by: null,
  stance: "supports",
  provenance: "own-work",
  summary: "",
  claim: "1.1",
  question: null,
  inherited: false,
  ...more,
});

describe("likeMarks", () => {
  it("puts marks of one look together, with whose they are, and leads to the first", () => {
    const marks = [
      mark("a", { by: "Khlevniuk" }),
      mark("b", { stance: "contests" }),
      mark("c", { by: "Kotkin" }),
      mark("d", { by: "Khlevniuk" }),
    ];
    expect(likeMarks(marks)).toEqual([
      { key: "a", stance: "supports", provenance: "own-work", inherited: false, by: ["Khlevniuk", "Kotkin"], count: 3 },
      { key: "b", stance: "contests", provenance: "own-work", inherited: false, by: [], count: 1 },
    ]);
  });

  it.each<[string, Partial<Mark>]>([
    ["stance", { stance: "qualifies" }],
    ["provenance", { provenance: "reported" }],
    ["place", { inherited: true }],
  ])("keeps marks of another %s apart", (_, more) => {
    expect(likeMarks([mark("a"), mark("b", more)]).map(({ key }) => key)).toEqual(["a", "b"]);
  });

  it("loses and averages nothing: the counts add up, and every stance is still there", () => {
    const any = fc.record({
      stance: fc.constantFrom(...wordsOf(stances)),
      provenance: fc.constantFrom(...wordsOf(provenances)),
      inherited: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (drawn) => {
        const groups = likeMarks(drawn.map((more, at) => mark(String(at), more)));
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
        expect(new Set(groups.map(({ stance }) => stance))).toEqual(new Set(drawn.map(({ stance }) => stance)));
      }),
    );
  });
});
