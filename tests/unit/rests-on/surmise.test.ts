import { describe, expect, it } from "vitest";
import { findSurmises } from "@/lib/rests-on/surmise";
import { aRestingClaim, restingOn } from "@/tests/factories/arbitrary-argument";

const summary = (claims: Parameters<typeof findSurmises>[0]) =>
  findSurmises(claims).map(({ premise, hardened, onward }) => ({
    premise: premise.key,
    hardened: hardened.map(({ conclusion, words }) => [conclusion.key, words]),
    onward: onward.map(({ way }) =>
      way.map(({ claim, link }) => (link?.hardens ? `${claim.key}!` : claim.key)).join(" < "),
    ),
  }));

describe("findSurmises", () => {
  it("finds what is put with reserve and as fact further on, and the main claims to which that runs on", () => {
    expect(
      summary([
        aRestingClaim("1.1", { centrality: 5, restsOn: [restingOn("2.1")] }),
        aRestingClaim("2.1", { restsOn: [restingOn("3.1"), restingOn("3.2")] }),
        aRestingClaim("2.2", { restsOn: [{ premise: "4.1", hardening: "¶4 guesses, ¶2 states." }] }),
        aRestingClaim("3.1", { restsOn: [restingOn("4.1")] }),
        aRestingClaim("3.2"),
        aRestingClaim("4.1", { modality: "hedged" }),
      ]),
    ).toEqual([
      {
        premise: "4.1",
        hardened: [
          ["2.2", "¶4 guesses, ¶2 states."],
          ["3.1", null],
        ],
        onward: ["1.1 < 2.1 < 3.1! < 4.1"],
      },
    ]);
  });

  it("takes for fact only what the essay states or shares", () => {
    for (const [essayStance, hardens] of [
      ["own", true],
      ["endorses", true],
      ["reports", false],
      ["disputes", false],
    ] as const) {
      const claims = [
        aRestingClaim("1.1", { essayStance, restsOn: [restingOn("1.2")] }),
        aRestingClaim("1.2", { modality: "conjectured" }),
      ];
      expect(findSurmises(claims).length > 0, essayStance).toBe(hardens);
    }
  });

  it("ends where claims rest on each other in a circle", () => {
    expect(
      summary([
        aRestingClaim("1.1", { centrality: 4, restsOn: [restingOn("1.2")] }),
        aRestingClaim("1.2", { modality: "hedged", restsOn: [restingOn("1.3")] }),
        aRestingClaim("1.3", { centrality: 4, restsOn: [restingOn("1.1")] }),
      ]),
    ).toEqual([{ premise: "1.2", hardened: [["1.1", null]], onward: ["1.3 < 1.1! < 1.2"] }]);
  });
});
