import { describe, expect, it } from "vitest";
import { rankSources } from "@/lib/rests-on/bearing";
import { setAsideOptions } from "@/lib/rests-on/choices";
import { argumentGraph } from "@/lib/rests-on/graph";
import { bySection } from "@/lib/rests-on/lists";
import { readyMadeChoices } from "@/lib/rests-on/ready-made";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { nothingAside } from "@/lib/rests-on/set-aside";
import { setAsideQuery } from "@/lib/rests-on/view";
import { aRestingClaim, aRestingSource, attested } from "@/tests/factories/arbitrary-argument";

const person = (family: string) => [{ full: `A. ${family}`, family }];

const data: RestsOnData = {
  sections: [
    { key: "one", title: "One" },
    { key: "two", title: "Two" },
  ],
  sources: [
    aRestingSource("book", { names: person("Writer") }),
    aRestingSource("article", { kind: "article", names: person("Writer") }),
    aRestingSource("speech", { kind: "speech", names: person("Speaker") }),
    aRestingSource("unused", { kind: "memoir", names: person("Witness") }),
  ],
  voices: [
    { key: "writer", name: "Writer", kind: "historian", works: ["book"] },
    { key: "nobody", name: "Nobody", kind: "school", works: ["unused"] },
  ],
  claims: [
    aRestingClaim("1.1", { section: "two", evidence: [attested("book"), attested("article")] }),
    aRestingClaim("1.2", { section: "two", evidence: [attested("book")] }),
    aRestingClaim("2.1", { section: "one", evidence: [attested("speech")], voices: ["writer"] }),
    aRestingClaim("3.1"),
  ],
};

describe("setAsideOptions", () => {
  it("offers what claims rest on, each with the number of these", () => {
    const options = setAsideOptions(data, nothingAside);
    expect(options.secondary).toBe(2);
    expect(options.kinds).toEqual([
      { item: "monograph", claims: 2 },
      { item: "article", claims: 1 },
      { item: "speech", claims: 1 },
    ]);
    expect(options.voices.map(({ item, claims }) => [item.key, claims])).toEqual([["writer", 3]]);
    expect(options.names).toEqual([{ item: "A. Writer", claims: 2 }]);
    expect(options.sources.flatMap(({ options: some }) => some.map(({ item, claims }) => [item.key, claims]))).toEqual([
      ["book", 2],
      ["article", 1],
      ["speech", 1],
    ]);
  });

  it("offers whatever is chosen, so that the form does not lose it", () => {
    const aside = {
      ...nothingAside,
      kinds: ["memoir" as const],
      names: ["A. Speaker"],
      through: ["nobody"],
      sources: ["unused"],
    };
    const options = setAsideOptions(data, aside);
    expect(options.kinds).toContainEqual({ item: "memoir", claims: 0 });
    expect(options.names.map(({ item }) => item)).toEqual(["A. Speaker", "A. Writer"]);
    expect(options.voices.map(({ item }) => item.key)).toEqual(["writer", "nobody"]);
    expect(options.sources.at(-1)).toMatchObject({ kind: "memoir", options: [{ claims: 0 }] });
  });
});

describe("readyMadeChoices", () => {
  it("come from the data: the first source, a name of several works, an interpretation, the secondary works", () => {
    const ready = readyMadeChoices(
      data,
      setAsideOptions(data, nothingAside),
      rankSources(data),
      argumentGraph(data.claims),
    );
    expect(ready.map(({ aside, lost }) => [setAsideQuery(aside), lost])).toEqual([
      ["?source=book", 1],
      ["?name=A.+Writer", 2],
      ["?through=writer", 2],
      ["?only=primary", 2],
    ]);
  });

  it("are none where nothing is cited", () => {
    const bare = { ...data, claims: [aRestingClaim("1.1")] };
    const options = setAsideOptions(bare, nothingAside);
    expect(readyMadeChoices(bare, options, rankSources(bare), argumentGraph(bare.claims))).toEqual([]);
  });
});

describe("bySection", () => {
  it("follows the essay, with claims of no section last", () => {
    expect(
      bySection(data.claims, data.sections).map(({ section, claims }) => [section?.key, claims.map(({ key }) => key)]),
    ).toEqual([
      ["one", ["2.1"]],
      ["two", ["1.1", "1.2"]],
      [undefined, ["3.1"]],
    ]);
  });
});
