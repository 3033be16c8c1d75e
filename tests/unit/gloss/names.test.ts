import { describe, expect, it } from "vitest";
import { namesOf } from "@/lib/gloss/names";

const [ofTerm, ofPerson] = [
  (term: string) => namesOf({ people: [], terms: [{ term }] })[0],
  (name: string, variants: string[] = []) => namesOf({ people: [{ key: "x", name, variants }], terms: [] })[0],
];

const formsOf = (term: string) => [...new Set(ofTerm(term)?.forms)].sort();

describe("the forms of a term", () => {
  it.each<[string, string[]]>([
    ["Politburo", ["Politburo"]],
    ["Kraikom, obkom", ["Kraikom", "obkom"]],
    ["troika (pl. troiki)", ["troika"]],
    ["First Secretary", ["First Secretaries", "First Secretary"]],
    ["Party congress", ["Party congress", "Party congresses"]],
    ["Congress of Soviets", ["Congress of Soviets", "Congresses of Soviets"]],
    ["“Enemy of the people”", ["Enemies of the people", "Enemy of the people"]],
    ["Collectivization", ["Collectivisation", "Collectivization"]],
    ["Co-optation (kooptatsiia)", ["Co-optation", "kooptatsiia"]],
    [
      "Commonwealth of Independent States (CIS)",
      ["CIS", "Commonwealth of Independent States", "Commonwealths of Independent States"],
    ],
    ["Comintern (Communist International)", ["Comintern", "Communist International"]],
    ["TsIK (Central Executive Committee)", ["Central Executive Committee", "TsIK"]],
    [
      "Constitution of 1936 (“Stalin Constitution”)",
      ["Constitution of 1936", "Constitutions of 1936", "Stalin Constitution"],
    ],
    ["Contested (multi-candidate) election", ["Contested election"]],
    ["VKP(b)", ["VKP(b)"]],
  ])("%s: %j", (term, forms) => {
    expect(formsOf(term)).toEqual(forms);
  });

  it("leaves out what brackets only qualify it by", () => {
    expect(formsOf("Slate (voting by list)")).toEqual(["Slate"]);
    expect(formsOf("Military Soviet (Council)")).toEqual(["Military Soviet"]);
  });

  it("keeps the quotation marks of a single word, which is meant only where it stands in them", () => {
    expect(formsOf("“Families” (of officials)")).toEqual(["“Families”"]);
  });

  it("leaves out forms that stand everywhere", () => {
    expect(formsOf("CC, Central Committee")).toEqual(["Central Committee"]);
    expect(formsOf("KP")).toEqual([]);
  });

  it("keep their capitals where the brackets say so, and not otherwise", () => {
    expect(ofTerm("Right, Rights (Right opposition)")?.exactCase).toBe(true);
    expect(ofTerm("Central Committee (CC, TsK)")?.exactCase).toBe(false);
  });
});

describe("the forms of a person", () => {
  it("are the name, the family name and the variants, in their own case", () => {
    expect(ofPerson("Joseph Stalin", ["J. V. Stalin", "Сталин"])).toEqual({
      kind: "person",
      key: "x",
      forms: ["Joseph Stalin", "Stalin", "J. V. Stalin", "Сталин"],
      exactCase: true,
    });
  });

  it("keep the particles of a family name", () => {
    expect(ofPerson("Rosa van der Berg")?.forms).toContain("van der Berg");
    expect(ofPerson("Rosa van der Berg")?.forms).not.toContain("Berg");
  });
});
