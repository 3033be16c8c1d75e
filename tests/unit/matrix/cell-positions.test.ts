import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatrix } from "@/lib/matrix/build";
import { cellFinder, toCellPositions } from "@/lib/matrix/cell-positions";
import type { View } from "@/lib/matrix/view";
import { aMatrix, anyMatrix } from "@/tests/factories/a-matrix";

const find = cellFinder(toCellPositions(aMatrix), null);

describe("cellFinder", () => {
  it("brings the interpretation, and for each mark the question that it is on with its standing", () => {
    const card = find("1.1", "getty");
    expect(card?.interpretation.name).toBe("Getty");
    expect(card?.marks.map(({ key, inherited, asked }) => [key, inherited, asked?.prompt, asked?.standing])).toEqual([
      ["direct", false, undefined, undefined],
      ["asked", true, "One?", "open"],
    ]);
    expect(find("q1", "furr")?.marks.map(({ key, asked }) => [key, asked?.standing])).toEqual([["own", "open"]]);
  });

  it.each([
    ["a claim of which an interpretation says nothing", "2.1", "getty"],
    ["a claim that the essay disputes", "1.2", "school"],
    ["an unknown row", "9.9", "getty"],
    ["an unknown interpretation", "1.1", "nobody"],
    ["a name of every object", "constructor", "__proto__"],
  ])("finds nothing for %s", (_, row, interpretation) => {
    expect(find(row, interpretation)).toBeNull();
  });

  it("finds in every cell the very marks that the matrix shows there, whatever provenance is asked for", () => {
    const anyView = fc.record({
      rows: fc.constantFrom<View["rows"]>("claims", "questions"),
      sort: fc.constant<View["sort"]>("essay"),
      provenance: fc.constantFrom<View["provenance"]>(undefined, "own-work", "reported", "characterised"),
    });
    fc.assert(
      fc.property(anyMatrix, anyView, (data, view) => {
        const sent: ReturnType<typeof toCellPositions> = JSON.parse(JSON.stringify(toCellPositions(data)));
        const inCell = cellFinder(sent, view.provenance ?? null);
        for (const row of buildMatrix(data, view).rows) {
          const key = row.kind === "claim" ? row.claim.key : row.question.key;
          for (const { interpretation, marks } of row.cells) {
            const card = inCell(key, interpretation.key);
            expect(card?.marks.map(({ asked: _, ...mark }) => mark) ?? []).toEqual(marks);
          }
        }
      }),
    );
  });
});

describe("toCellPositions", () => {
  it("leaves out what the page of the matrix says already", () => {
    const sent = toCellPositions(aMatrix);
    expect(Object.keys(sent).sort()).toEqual(["claims", "interpretations", "positions", "questions"]);
    expect(sent.claims[0]).toEqual({ key: "1.1", essayStance: "own", questions: ["q1"] });
  });
});
