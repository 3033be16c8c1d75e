import { expect, it } from "vitest";
import { startingPairs } from "@/lib/compare/starting-pairs";
import { aComparison, placedPosition } from "@/tests/factories/a-comparison";

const plenum = { key: "plenum", prompt: "The plenum?" };
const data = aComparison({
  positions: [
    placedPosition("a", { of: "getty" }),
    placedPosition("b", { of: "getty", question: plenum }),
    placedPosition("c", { of: "zhukov" }),
    placedPosition("d", { of: "zhukov", question: plenum, stance: "contests" }),
    placedPosition("e", { of: "school", provenance: "characterised" }),
    placedPosition("f", { of: "thurston", provenance: "reported" }),
    placedPosition("g", { of: "furr" }),
    placedPosition("h", { of: "school", claim: "1.1" }),
  ],
});

const named = (member: string | null) =>
  startingPairs(data, member).map(({ pair, questions }) => [pair.map(({ key }) => key).join(" "), questions]);

it("names the pairs known from outside the essay on most questions, the essay itself left out", () => {
  expect(named(null)).toEqual([
    ["getty zhukov", 2],
    ["getty school", 1],
    ["school zhukov", 1],
  ]);
});

it("names those with one that is chosen already", () => {
  expect(named("school")).toEqual([
    ["getty school", 1],
    ["school zhukov", 1],
  ]);
  expect(named("thurston")).toEqual([]);
});
