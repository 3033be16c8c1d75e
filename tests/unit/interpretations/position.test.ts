import { describe, expect, test } from "vitest";
import { citedInSupportYetApart, mostlyThroughEssay, type Position } from "@/lib/interpretations/position";
import { type Provenance, provenances, type Stance, stances } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

type Known = Pick<Position, "interpretation" | "provenance" | "stance">;

const position = (key: string, provenance: Provenance, stance: Stance): Known => ({
  interpretation: { key, name: key, kind: "historian" },
  provenance,
  stance,
});

describe("citedInSupportYetApart", () => {
  test("is true of exactly one pair of provenances, and of the two stances that part", () => {
    const found = wordsOf(provenances).flatMap((one) =>
      wordsOf(provenances).flatMap((other) =>
        wordsOf(stances).flatMap((first) =>
          wordsOf(stances)
            .filter((second) =>
              citedInSupportYetApart([position("getty", one, first), position("getty", other, second)]).has("getty"),
            )
            .map((second) => [`${one} ${first}`, `${other} ${second}`].sort().join(", ")),
        ),
      ),
    );
    expect(new Set(found)).toEqual(
      new Set(["own-work contests, reported supports", "own-work qualifies, reported supports"]),
    );
  });

  test("does not take one interpretation's report for another's work", () => {
    expect(
      citedInSupportYetApart([position("getty", "reported", "supports"), position("zhukov", "own-work", "contests")]),
    ).toEqual(new Set());
  });

  test("names each interpretation once, whatever the order of the positions", () => {
    const positions = [
      position("getty", "own-work", "contests"),
      position("zhukov", "reported", "supports"),
      position("getty", "own-work", "qualifies"),
      position("getty", "reported", "supports"),
    ];
    expect(citedInSupportYetApart(positions)).toEqual(new Set(["getty"]));
    expect(citedInSupportYetApart(positions.toReversed())).toEqual(new Set(["getty"]));
  });

  test("names nobody where there is no position", () => {
    expect(citedInSupportYetApart([])).toEqual(new Set());
  });
});

test.each([
  [0, 0, false],
  [1, 0, true],
  [1, 1, false],
  [2, 1, true],
  [2, 2, false],
  [0, 3, false],
])("of %i reported and %i other positions most are known through the essay: %s", (reported, other, expected) => {
  const provenance = [...Array<Provenance>(reported).fill("reported"), ...Array<Provenance>(other).fill("own-work")];
  expect(mostlyThroughEssay(provenance.map((word) => ({ provenance: word })))).toBe(expected);
});
