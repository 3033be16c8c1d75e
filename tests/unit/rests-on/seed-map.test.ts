import { describe, expect, it } from "vitest";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { rankSources } from "@/lib/rests-on/bearing";
import { reckon } from "@/lib/rests-on/reckoning";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { nothingAside, type SetAside, sourcesAside } from "@/lib/rests-on/set-aside";
import { findSurmises } from "@/lib/rests-on/surmise";
import { readMapTexts } from "@/scripts/map-files";
import { restingMap } from "@/tests/factories/resting-map";
import { type Figures, withoutSource, withoutWorksOfZhukov, withoutZhukov } from "@/tests/setup/figures-by-hand";

function seedData(): RestsOnData {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (parsed.ok) return restingMap(parsed.map);
  throw new Error(parsed.problems.map(describeProblem).join("\n"));
}

const data = seedData();

function figures(choice: Partial<SetAside>): Figures {
  const { losses, longest } = reckon(data, { ...nothingAside, ...choice });
  const all = [...losses.values()];
  const keys = (test: (loss: (typeof all)[number]) => boolean) => all.filter(test).map(({ key }) => key);
  return {
    cited: keys(({ evidence }) => evidence !== "uncited").length,
    loseAll: keys(({ evidence }) => evidence === "lost"),
    loseSome: keys(({ evidence }) => evidence === "thinned"),
    keepAll: keys(({ evidence }) => evidence === "kept"),
    loseGround: keys(({ ground }) => ground === "lost"),
    weakened: keys(({ ground }) => ground === "weakened"),
    longest,
  };
}

const zhukov = data.sources.flatMap(({ names }) => names).find(({ family }) => family === "Zhukov")?.full ?? "";

describe("the seed map without", () => {
  it("every work of Zhukov: claim by claim what other code finds in the map's files", () => {
    const found = figures({ names: [zhukov] });
    expect(found).toEqual(withoutWorksOfZhukov());
    expect(found.loseAll.length).toBeGreaterThan(100);
  });

  it("everything that comes through Zhukov: the same", () => {
    expect(figures({ through: ["zhukov"] })).toEqual(withoutZhukov());
  });

  it("any single source that it cites: the same, and so the ranking", () => {
    for (const { source, alone, ground, weakened } of rankSources(data)) {
      const byHand = withoutSource(source);
      expect(figures({ sources: [source] }), source).toEqual(byHand);
      expect([alone, ground, weakened]).toEqual(
        [byHand.loseAll, byHand.loseGround, byHand.weakened].map(({ length }) => length),
      );
    }
  });
});

describe("the seed map", () => {
  it("counts the interview with Zhukov as secondary, that with Stalin as primary", () => {
    const aside = sourcesAside({ ...nothingAside, onlyPrimary: true }, data);
    expect([aside.has("zhukov-kp-2002"), aside.has("stalin-howard-1936")]).toEqual([true, false]);
  });

  it("names every hardening that its editors have recorded", () => {
    const recorded = data.claims.flatMap(({ key, restsOn }) =>
      restsOn.filter(({ hardening }) => hardening !== null).map(({ premise }) => `${premise} ${key}`),
    );
    const named = findSurmises(data.claims).flatMap(({ premise, hardened }) =>
      hardened.filter(({ words }) => words !== null).map(({ conclusion }) => `${premise.key} ${conclusion.key}`),
    );
    expect(named.sort()).toEqual(recorded.sort());
    expect(named.length).toBeGreaterThan(0);
  });
});
