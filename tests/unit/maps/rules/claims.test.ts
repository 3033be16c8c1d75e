import { describe, expect, test } from "vitest";
import { at, expected, problemsOf, type SpoiltCase } from "@/tests/factories/spoilt-map";

const cases: SpoiltCase[] = [
  [
    "a claim of no paragraph",
    (map) => Object.assign(at(map.claims, 3), { id: "8.1", paragraph: 8 }),
    ["debate.json", "claims[3].paragraph", /names ¶8/],
  ],
  [
    "a claim's id of another paragraph",
    (map) => Object.assign(at(map.claims, 3), { paragraph: 3 }),
    ["debate.json", "claims[3].id", /"4.1" does not begin with its paragraph's number, 3/],
  ],
  [
    "nobody holds it",
    (map) => Object.assign(at(map.claims, 0), { holder: "nobody" }),
    ["debate.json", "claims[0].holder", /"nobody", which is neither an interpretation nor a person/],
  ],
  [
    "through nobody",
    (map) => Object.assign(at(map.claims, 0), { reportedThrough: "nobody" }),
    ["debate.json", "claims[0].reportedThrough", /"nobody", which is neither/],
  ],
  [
    "no such question",
    (map) => at(map.claims, 3).questions.push("nowhere"),
    ["debate.json", "claims[3].questions[0]", /question "nowhere"/],
  ],
  [
    "a question twice",
    (map) => at(map.claims, 0).questions.push("contested-elections"),
    ["debate.json", "claims[0].questions", /names "contested-elections" twice/],
  ],
  [
    "no such citation",
    (map) => at(map.claims, 3).evidence.push({ citation: "4.c9", role: "quotes" }),
    ["debate.json", "claims[3].evidence[0]", /citation "4.c9", which is not in citations/],
  ],
  [
    "a citation of another paragraph, unexplained",
    (map) => at(map.claims, 3).evidence.push({ citation: "1.c1", role: "quotes" }),
    ["debate.json", "claims[3].evidence[0]", /cites ¶1 for a claim of ¶4 without a note/],
  ],
  [
    "a citation twice",
    (map) => at(map.claims, 2).evidence.push({ citation: "3.c1", role: "attests" }),
    ["debate.json", "claims[2].evidence", /names "3.c1" twice/],
  ],
  [
    "no such premise",
    (map) => at(map.claims, 0).restsOn.push("1.9"),
    ["debate.json", "claims[0].restsOn[0]", /claim "1.9"/],
  ],
  [
    "a hardening of what was put as fact",
    (map) => at(map.claims, 1).restsOn.splice(0, 1, { claim: "1.1", hardening: "It was a guess." }),
    ["debate.json", "claims[1].restsOn[0]", /says that 2.1 \(hedged\) hardens 1.1 \(asserted\)/],
  ],
  [
    "a hardening into what is still put with reserve",
    (map) => at(map.claims, 3).restsOn.splice(0, 1, { claim: "2.1", hardening: "It was a guess." }),
    ["debate.json", "claims[3].restsOn[0]", /says that 4.1 \(conjectured\) hardens 2.1 \(hedged\)/],
  ],
  [
    "a hardening of no such premise",
    (map) => at(map.claims, 2).restsOn.splice(0, 1, { claim: "9.9", hardening: "It was a guess." }),
    ["debate.json", "claims[2].restsOn[0]", /claim "9.9"/],
  ],
  [
    "a premise twice",
    (map) => at(map.claims, 1).restsOn.push("1.1"),
    ["debate.json", "claims[1].restsOn", /names "1.1" twice/],
  ],
  [
    "a premise twice, once as hardened",
    (map) => at(map.claims, 2).restsOn.push("2.1"),
    ["debate.json", "claims[2].restsOn", /names "2.1" twice/],
  ],
  [
    "a claim that rests on itself",
    (map) => at(map.claims, 2).restsOn.push("3.1"),
    ["debate.json", "claims[2].restsOn", /in a circle \(3.1 → 3.1\)/],
  ],
  [
    "claims that rest on each other",
    (map) => at(map.claims, 0).restsOn.push("4.1"),
    ["debate.json", "claims[0].restsOn", /in a circle \(1.1 → 4.1 → 2.1 → 1.1\)/],
  ],
];

describe("a map that is spoilt in its claims", () => {
  test.each(cases)("%s", (_name, spoil, ...problems) => {
    expect(problemsOf(spoil)).toEqual(expected(problems));
  });
});
