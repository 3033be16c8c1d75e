import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countVerdicts } from "@/lib/compare/totals";
import { relationOf, relations, standOf, verdictOf, verdicts } from "@/lib/compare/verdict";
import { provenances, type Stance, stances } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

const own = (...held: Stance[]) => standOf(held.map((stance) => ({ stance, provenance: "own-work" as const })));
const reported = (stance: Stance) => standOf([{ stance, provenance: "reported" }]);
const nobodyLooked = standOf([]);

const stand = fc
  .array(
    fc.record({
      stance: fc.constantFrom(...wordsOf(stances)),
      provenance: fc.constantFrom(...wordsOf(provenances)),
    }),
    { maxLength: 3 },
  )
  .map(standOf);
const stands = fc.array(stand, { minLength: 2, maxLength: 4 });

describe("standOf", () => {
  it("lets what the essay reports count only where nothing from outside it is known", () => {
    const report = { stance: "supports", provenance: "reported" } as const;
    expect(standOf([report])).toEqual({ assessment: "reported", stances: ["supports"] });
    expect(standOf([report, { stance: "qualifies", provenance: "own-work" }])).toEqual({
      assessment: "assessed",
      stances: ["qualifies"],
    });
    expect(standOf([report, { stance: "silent", provenance: "own-work" }])).toEqual({
      assessment: "reported",
      stances: ["supports"],
    });
  });

  it("has no stance in silence, and each stance of a divided school once", () => {
    expect(own("silent")).toEqual({ assessment: "silent", stances: [] });
    expect(own("contests", "silent", "supports", "contests").stances).toEqual(["supports", "contests"]);
  });

  it("takes a stance exactly where something but silence is known", () => {
    fc.assert(
      fc.property(stand, ({ assessment, stances: held }) => {
        expect(held.length > 0).toBe(assessment === "assessed" || assessment === "reported");
      }),
    );
  });
});

describe("verdictOf and relationOf", () => {
  it.each([
    ["the same stance", [own("contests"), own("contests"), own("contests")], "agree", "agree"],
    ["a reserve is a stance of its own", [own("supports"), own("qualifies")], "part", "part"],
    [
      "two part, whatever the third shares",
      [own("supports"), own("contests"), own("supports", "contests")],
      "part",
      "part",
    ],
    ["one is on both sides", [own("contests"), own("contests", "qualifies")], "divided", "divided"],
    ["two are divided alike", [own("supports", "contests"), own("supports", "contests")], "divided", "divided"],
    [
      "any two meet, not all three",
      [own("supports", "qualifies"), own("qualifies", "contests"), own("supports", "contests")],
      "divided",
      "divided",
    ],
    ["by report, in agreement", [own("supports"), reported("supports")], "reported", "agree"],
    ["by report, apart", [own("contests"), reported("supports")], "reported", "part"],
    ["silence before report", [own("silent"), reported("supports"), own("supports")], "silent", "agree"],
    ["silence of one of two", [own("silent"), own("supports")], "silent", "few"],
    ["nobody has looked, before silence", [nobodyLooked, own("silent"), own("supports")], "not-assessed", "few"],
    ["nobody has looked at one of three", [nobodyLooked, own("supports"), own("contests")], "not-assessed", "part"],
    ["nobody has looked at all", [nobodyLooked, nobodyLooked], "not-assessed", "few"],
  ] as const)("%s", (_, row, verdict, relation) => {
    expect(verdictOf(row)).toBe(verdict);
    expect(relationOf(row)).toBe(relation);
  });

  it("do not depend on the order of the columns", () => {
    fc.assert(
      fc.property(stands, fc.integer({ min: 0, max: 3 }), (row, by) => {
        const turned = [...row.slice(by), ...row.slice(0, by)].toReversed();
        expect(verdictOf(turned)).toBe(verdictOf(row));
        expect(relationOf(turned)).toBe(relationOf(row));
      }),
    );
  });

  it("say the same where all are known from outside the essay, and only there agree, part or divide", () => {
    fc.assert(
      fc.property(stands, (row) => {
        const verdict = verdictOf(row);
        const allKnown = row.every(({ assessment }) => assessment === "assessed");
        expect(["agree", "part", "divided"].includes(verdict)).toBe(allKnown);
        if (allKnown) expect(relationOf(row)).toBe(verdict);
      }),
    );
  });

  it("never come nearer to agreement by one more column", () => {
    fc.assert(
      fc.property(stands, stand, (row, more) => {
        const order = wordsOf(verdicts);
        const wider = verdictOf([...row, more]);
        if (wider === "agree") expect(verdictOf(row)).toBe("agree");
        if (verdictOf(row) === "part") expect(order.indexOf(wider)).toBeGreaterThanOrEqual(order.indexOf("part"));
        if (verdictOf(row) === "not-assessed") expect(wider).toBe("not-assessed");
      }),
    );
  });
});

describe("countVerdicts", () => {
  it("adds up to the number of rows, by verdict and by relation", () => {
    fc.assert(
      fc.property(fc.array(stands), (rows) => {
        const totals = countVerdicts(rows.map((row) => ({ verdict: verdictOf(row), relation: relationOf(row) })));
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, n) => all + n, 0);
        expect([totals.all, sum(totals.byVerdict), sum(totals.byRelation)]).toEqual(Array(3).fill(rows.length));
        for (const verdict of wordsOf(verdicts)) expect(sum(totals.cells[verdict])).toBe(totals.byVerdict[verdict]);
        for (const relation of wordsOf(relations)) {
          const inColumn = wordsOf(verdicts).reduce((all, verdict) => all + totals.cells[verdict][relation], 0);
          expect(inColumn).toBe(totals.byRelation[relation]);
        }
      }),
    );
  });
});
