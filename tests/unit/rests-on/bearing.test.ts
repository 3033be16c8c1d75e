import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSources } from "@/lib/rests-on/bearing";
import { ofEvidence, ofGround, reckon } from "@/lib/rests-on/reckoning";
import { nothingAside } from "@/lib/rests-on/set-aside";
import {
  aRestingClaim,
  aRestingSource,
  arbitraryArgument,
  attested,
  restingOn,
} from "@/tests/factories/arbitrary-argument";

describe("rankSources", () => {
  it("puts that first with which most claims lose their ground, be it cited for fewer", () => {
    const ranking = rankSources({
      sources: ["wide", "deep", "unused"].map((key) => aRestingSource(key)),
      claims: [
        aRestingClaim("1.1", { evidence: [attested("wide"), attested("deep")] }),
        aRestingClaim("1.2", { evidence: [attested("wide")] }),
        aRestingClaim("1.3", { evidence: [attested("deep")] }),
        aRestingClaim("1.4", { restsOn: [restingOn("1.3")], centrality: 5 }),
        aRestingClaim("1.5", { restsOn: [restingOn("1.2"), restingOn("1.1")] }),
      ],
    });
    expect(ranking).toEqual([
      { source: "deep", bears: 2, alone: 1, ground: 2, main: 1, weakened: 2 },
      { source: "wide", bears: 2, alone: 1, ground: 1, main: 0, weakened: 2 },
    ]);
  });

  it("gives for each source what setting it aside alone gives", () => {
    fc.assert(
      fc.property(arbitraryArgument, (data) => {
        // Nobody holds or passes on a view: only the sources count.
        const plain = { ...data, voices: [], claims: data.claims.map((claim) => ({ ...claim, voices: [] })) };
        for (const { source, alone, ground, weakened, bears } of rankSources(plain)) {
          const { states, losses } = reckon(plain, { ...nothingAside, sources: [source] });
          expect([alone, ground, weakened]).toEqual([
            ofEvidence(states, "lost"),
            ofGround(states, "lost"),
            ofGround(states, "weakened"),
          ]);
          expect(bears).toBe([...losses.values()].filter(({ steps }) => steps === 0).length);
        }
      }),
    );
  });
});
