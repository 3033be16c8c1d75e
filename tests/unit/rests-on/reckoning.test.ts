import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceState, GroundState } from "@/lib/rests-on/loss";
import { ofEvidence, ofGround, reckon } from "@/lib/rests-on/reckoning";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { nothingAside, type SetAside } from "@/lib/rests-on/set-aside";
import {
  aRestingClaim,
  aRestingSource,
  arbitraryArgument,
  arbitraryChoice,
  attested,
  restingOn,
} from "@/tests/factories/arbitrary-argument";

const aside = (more: Partial<SetAside>): SetAside => ({ ...nothingAside, ...more });

const argument = (claims: RestsOnData["claims"], more: Partial<RestsOnData> = {}): RestsOnData => ({
  sections: [],
  sources: ["a", "b"].map((key) => aRestingSource(key)),
  voices: [],
  claims,
  ...more,
});

/** Evidence, ground, steps and way of each claim. */
const found = (data: RestsOnData, choice: SetAside) =>
  Object.fromEntries(
    [...reckon(data, choice).losses].map(([key, { evidence, ground, steps, over }]) => [
      key,
      [evidence, ground, steps, over],
    ]),
  );

describe("a claim of its own", () => {
  const data = argument([
    aRestingClaim("1.1", { evidence: [attested("a")] }),
    aRestingClaim("1.2", { evidence: [attested("a"), attested("b")] }),
    aRestingClaim("1.3", { evidence: [attested("b")] }),
    aRestingClaim("1.4"),
    aRestingClaim("1.5", { evidence: [{ source: "a", role: "contrasts", locator: null }] }),
  ]);

  it("loses all, some or nothing of its evidence; what is named against it does not count", () => {
    expect(found(data, aside({ sources: ["a"] }))).toEqual({
      "1.1": ["lost", "lost", 0, null],
      "1.2": ["thinned", "weakened", 0, null],
      "1.3": ["kept", "kept", null, null],
      "1.4": ["uncited", "none", null, null],
      "1.5": ["uncited", "none", null, null],
    });
  });

  it("is counted once, in a table that adds up", () => {
    const { states, evidence, bearing, aside: taken } = reckon(data, aside({ sources: ["a"] }));
    expect((["kept", "thinned", "lost", "uncited"] as const).map((state) => ofEvidence(states, state))).toEqual([
      1, 1, 1, 2,
    ]);
    expect((["kept", "weakened", "lost", "none"] as const).map((state) => ofGround(states, state))).toEqual([
      1, 1, 1, 2,
    ]);
    expect(evidence).toEqual({ aside: 2, beyond: 0 });
    expect([[...bearing], [...taken]]).toEqual([["a", "b"], ["a"]]);
  });
});

describe("along the inferences", () => {
  const data = argument([
    aRestingClaim("1.1", { restsOn: [restingOn("1.2"), restingOn("1.3")] }),
    aRestingClaim("1.2", { restsOn: [restingOn("1.4")] }),
    aRestingClaim("1.3", { evidence: [attested("b")] }),
    aRestingClaim("1.4", { evidence: [attested("a")] }),
    aRestingClaim("1.5", { evidence: [attested("a")], restsOn: [restingOn("1.3")] }),
  ]);

  it("a claim stands while one of those that it rests on does; the loss is told by its shortest way", () => {
    expect(found(data, aside({ sources: ["a"] }))).toEqual({
      "1.1": ["uncited", "weakened", 2, "1.2"],
      "1.2": ["uncited", "lost", 1, "1.4"],
      "1.3": ["kept", "kept", null, null],
      "1.4": ["lost", "lost", 0, null],
      "1.5": ["lost", "weakened", 0, null],
    });
    expect(reckon(data, aside({ sources: ["a"] })).longest).toBe(2);
  });

  it("a circle holds nothing up by itself", () => {
    const circle = argument([
      aRestingClaim("1.1", { restsOn: [restingOn("1.2")] }),
      aRestingClaim("1.2", { restsOn: [restingOn("1.1"), restingOn("1.3")] }),
      aRestingClaim("1.3", { evidence: [attested("a")] }),
      aRestingClaim("1.4", { restsOn: [restingOn("1.4")] }),
    ]);
    expect(found(circle, aside({ sources: ["a"] }))).toEqual({
      "1.1": ["uncited", "lost", 2, "1.2"],
      "1.2": ["uncited", "lost", 1, "1.3"],
      "1.3": ["lost", "lost", 0, null],
      "1.4": ["uncited", "none", null, null],
    });
  });
});

describe("what is set aside", () => {
  const person = (family: string) => [{ full: `A. ${family}`, family }];
  const data = argument(
    [
      aRestingClaim("1.1", { evidence: [attested("book")] }),
      aRestingClaim("1.2", { evidence: [attested("document")] }),
      aRestingClaim("1.3", { evidence: [attested("document")], voices: ["historian"] }),
      aRestingClaim("1.4", { evidence: [attested("talk")] }),
      aRestingClaim("1.5", { evidence: [attested("witness")] }),
      aRestingClaim("1.6", { evidence: [attested("memoir")] }),
    ],
    {
      sources: [
        aRestingSource("book", { names: person("Historian") }),
        aRestingSource("document", { kind: "archival-document" }),
        aRestingSource("talk", { kind: "interview", names: person("Historian") }),
        aRestingSource("witness", { kind: "interview", names: person("Witness") }),
        aRestingSource("memoir", { kind: "memoir", names: person("Witness") }),
      ],
      voices: [{ key: "historian", name: "Historian", kind: "historian", works: ["book", "talk"] }],
    },
  );

  it.each<[string, Partial<SetAside>, string[]]>([
    ["a source", { sources: ["document"] }, ["1.2", "1.3"]],
    ["a name", { names: ["A. Witness"] }, ["1.5", "1.6"]],
    ["a kind", { kinds: ["interview"] }, ["1.4", "1.5"]],
    [
      "what comes through somebody: the works, and documents for the view",
      { through: ["historian"] },
      ["1.1", "1.3", "1.4"],
    ],
    ["all that is secondary: interviews with historians too", { onlyPrimary: true }, ["1.1", "1.4"]],
    ["several together", { sources: ["memoir"], kinds: ["monograph"] }, ["1.1", "1.6"]],
    ["nothing", {}, []],
  ])("%s", (_, choice, expected) => {
    const lost = [...reckon(data, aside(choice)).losses.values()].filter(({ evidence }) => evidence === "lost");
    expect(lost.map(({ key }) => key)).toEqual(expected);
  });
});

/** How much worse a state is than the one before it; none can come of, or turn into, another. */
const evidenceRank: Record<EvidenceState, number> = { kept: 0, thinned: 1, lost: 2, uncited: 9 };
const groundRank: Record<GroundState, number> = { kept: 0, weakened: 1, lost: 2, none: 9 };

const together = (a: SetAside, b: SetAside): SetAside => ({
  onlyPrimary: a.onlyPrimary || b.onlyPrimary,
  kinds: [...a.kinds, ...b.kinds],
  through: [...a.through, ...b.through],
  names: [...a.names, ...b.names],
  sources: [...a.sources, ...b.sources],
});

const backwards = ({ kinds, through, names, sources, onlyPrimary }: SetAside): SetAside => ({
  onlyPrimary,
  kinds: kinds.toReversed(),
  through: through.toReversed(),
  names: names.toReversed(),
  sources: sources.toReversed(),
});

const withChoices = arbitraryArgument.chain((data) =>
  fc.tuple(fc.constant(data), arbitraryChoice(data), arbitraryChoice(data)),
);

describe("for any argument", () => {
  it("setting aside more never restores anything, nor takes the loss further away", () => {
    fc.assert(
      fc.property(withChoices, ([data, some, more]) => {
        const before = reckon(data, some).losses;
        for (const [key, after] of reckon(data, together(some, more)).losses) {
          const was = before.get(key);
          if (!was) throw new Error(`${key} was not there.`);
          expect(evidenceRank[after.evidence]).toBeGreaterThanOrEqual(evidenceRank[was.evidence]);
          expect(groundRank[after.ground]).toBeGreaterThanOrEqual(groundRank[was.ground]);
          expect(was.evidence === "uncited").toBe(after.evidence === "uncited");
          expect(was.ground === "none").toBe(after.ground === "none");
          expect(after.steps ?? Infinity).toBeLessThanOrEqual(was.steps ?? Infinity);
        }
      }),
    );
  });

  it("neither order nor repetition of what is set aside makes a difference", () => {
    fc.assert(
      fc.property(withChoices, ([data, one, other]) => {
        const both = reckon(data, together(one, other));
        expect(reckon(data, together(other, one))).toEqual({ ...both, isAside: expect.any(Function) });
        expect(reckon(data, backwards(together(one, together(other, one))))).toEqual({
          ...both,
          isAside: expect.any(Function),
        });
      }),
    );
  });

  it("nothing set aside loses nothing; everything set aside, every cited claim loses all and its ground", () => {
    fc.assert(
      fc.property(arbitraryArgument, (data) => {
        for (const { evidence, ground, steps } of reckon(data, nothingAside).losses.values()) {
          expect(["kept", "uncited"]).toContain(evidence);
          expect(["kept", "none"]).toContain(ground);
          expect(steps).toBeNull();
        }
        const all = aside({ sources: data.sources.map(({ key }) => key) });
        for (const { evidence, ground } of reckon(data, all).losses.values()) {
          expect(["lost", "uncited"]).toContain(evidence);
          expect(["lost", "none"]).toContain(ground);
        }
      }),
    );
  });

  it("every way leads, a step at a time, down to a claim that lost evidence of its own", () => {
    fc.assert(
      fc.property(withChoices, ([data, choice]) => {
        const { losses } = reckon(data, choice);
        for (const { key, steps, over, evidence } of losses.values()) {
          expect(steps === 0).toBe(evidence === "lost" || evidence === "thinned");
          if (over === null) continue;
          expect(data.claims.find((claim) => claim.key === key)?.restsOn.map(({ premise }) => premise)).toContain(over);
          expect(losses.get(over)?.steps).toBe((steps ?? 0) - 1);
        }
      }),
    );
  });
});
