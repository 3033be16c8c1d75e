import fc from "fast-check";
import { expect, it } from "vitest";
import { countPositions } from "@/lib/interpretations/totals";
import { provenances, stances } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

const anyPosition = fc.record({
  stance: fc.constantFrom(...wordsOf(stances)),
  provenance: fc.constantFrom(...wordsOf(provenances)),
});

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, n) => total + n, 0);

it("counts each position once, so that rows, columns and the whole add up", () => {
  fc.assert(
    fc.property(fc.array(anyPosition), (positions) => {
      const { cells, byStance, byProvenance, all } = countPositions(positions);
      expect(all).toBe(positions.length);
      expect(sum(byStance)).toBe(all);
      expect(sum(byProvenance)).toBe(all);
      for (const stance of wordsOf(stances)) {
        expect(sum(cells[stance])).toBe(byStance[stance]);
        expect(byStance[stance]).toBe(positions.filter((position) => position.stance === stance).length);
      }
    }),
  );
});
