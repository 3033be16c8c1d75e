import { describe, expect, test } from "vitest";
import type { DebateMap } from "@/lib/maps/document";
import { describeLint, faultsOf } from "@/lib/maps/lint/describe-lint";
import { lintMap } from "@/lib/maps/lint/lint-map";
import { readSource } from "@/lib/text/read-essay";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

/** A text that bears out every anchor and citation of the small map. */
const text = `The Reform
1. In March the draft of the electoral law was published (Pravda, March 5, 1936).
2. Getty shows that it was meant in earnest (Getty, Excesses 126).
Defeat
3. One secretary said so openly. (Getty, Excesses 130)
4. Perhaps the secretaries defeated the reform.`;

function read(source: string) {
  const result = readSource(source, "plain");
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.essay;
}

/** What the checks of this title found in the small map once it is spoilt, as "message  address". */
function found(title: RegExp, spoil: (map: DebateMap) => void = () => {}, beside: string | null = text): string[] {
  const map = aMap();
  spoil(map);
  const results = lintMap(map, beside === null ? null : read(beside)).filter((result) => title.test(result.title));
  expect(results, `checks whose title is like ${title}`).toHaveLength(1);
  return (results[0]?.findings ?? []).map(({ message, address }) => `${message}  ${address}`);
}

test("a sound map beside its text has no fault, and its gaps are named", () => {
  const results = lintMap(aMap(), read(text));
  expect(results.filter(({ kind }) => kind === "fault").flatMap(({ findings }) => findings)).toEqual([]);
  expect(faultsOf(results)).toBe(0);
  expect(found(/outside position/)).toEqual(["4.1  /essays/the-reform/claims/4.1"]);
  expect(found(/unconfirmed/)).toEqual(["getty-2002  /essays/the-reform/sources/getty-2002"]);
  expect(found(/without a locator/)).toEqual([]);
});

test("a position from own work without a page is a gap at the position", () => {
  expect(
    found(/without a locator/, ({ positions }) => {
      at(positions, 1).basis = [{ source: "getty-2002" }];
    }),
  ).toEqual(["p-getty-qualifies, from getty-2002  /essays/the-reform/questions/contested-elections#p-getty-qualifies"]);
});

describe("beside the text", () => {
  test("an anchor that is not there, stands twice, or does not end is told, each with why", () => {
    expect(
      found(/^Anchors/, ({ claims }) => {
        at(claims, 0).anchor.start = "Nobody knows";
        at(claims, 1).anchor.start = "t";
        at(claims, 2).anchor.end = "secretly";
      }),
    ).toEqual([
      "“Nobody knows … was published”: its first words are not in the paragraph  /essays/the-reform/claims/1.1",
      "“t … in earnest”: its first words stand in the paragraph more than once  /essays/the-reform/claims/2.1",
      "“One secretary … secretly”: its last words do not follow its first  /essays/the-reform/claims/3.1",
    ]);
  });

  test("an anchor that is there only nearly so is told with its score", () => {
    expect(
      found(/^Anchors/, ({ claims }) => {
        at(claims, 0).anchor.end = "was publisht";
      }),
    ).toEqual(["“In March the … was publisht”: they stand there only nearly so (0.92)  /essays/the-reform/claims/1.1"]);
  });

  test("a citation that the paragraph does not have is told", () => {
    expect(
      found(/^Citations that are not/, ({ citations }) => {
        at(citations, 1).asCited = "Getty, Excesses 127";
      }),
    ).toEqual(["2.c1, “Getty, Excesses 127”  /essays/the-reform/sources/getty-2002"]);
  });

  test("paragraphs that only one of the two has are told", () => {
    const shorter = text.replace(/^4\..*$/mu, "");
    expect(found(/^Paragraphs that are in/, () => {}, shorter)).toEqual([
      "the text has no ¶4  /essays/the-reform/read#p4",
    ]);
    expect(found(/^Paragraphs that are in/, () => {}, `${text}\n5. More.`)).toEqual([
      "the map has no ¶5  /essays/the-reform/read",
    ]);
  });

  const eight = "the draft of the electoral law was published";

  test.each<[string, (map: DebateMap) => void, string]>([
    ["a statement", (map) => Object.assign(at(map.claims, 0), { statement: `He says ${eight}.` }), "claims 1.1"],
    ["a gist", (map) => Object.assign(at(map.paragraphs, 0), { gist: eight.toUpperCase() }), "paragraphs 1"],
    ["a note", (map) => Object.assign(at(map.notes, 0), { found: `“${eight}”` }), "notes n-3-1"],
    ["what hardens", (map) => at(map.claims, 3).restsOn.push({ claim: "1.1", hardening: eight }), "claims 4.1"],
    ["the essay's record", (map) => Object.assign(map.essay, { about: eight }), "essay"],
  ])("eight words of it in %s are told", (_, spoil, name) => {
    expect(found(/^Runs of 8/, spoil)).toEqual([expect.stringMatching(new RegExp(`^${name}: “${eight}”  /essays`))]);
  });

  test.each<[string, (map: DebateMap) => void]>([
    ["seven words", (map) => Object.assign(at(map.claims, 0), { statement: eight.replace(" published", "") })],
    ["a form of citation", (map) => Object.assign(at(map.citations, 0), { asCited: eight })],
    [
      "the title of a work",
      (map) => {
        Object.assign(at(map.sources, 1).csl, { title: eight });
        Object.assign(at(map.claims, 0), { statement: eight });
      },
    ],
  ])("%s is no copied prose", (_, spoil) => {
    expect(found(/^Runs of 8/, spoil)).toEqual([]);
  });

  test("nothing is said where there is no text, and the report says that it was not looked for", () => {
    const results = lintMap(aMap(), null);
    expect(results.filter(({ findings }) => findings === null)).toHaveLength(4);
    expect(describeLint("the-reform", results)[0]).toMatch(/: not looked for, as no text was given$/);
  });
});

describe("in the map itself", () => {
  test("a paragraph without claims is told", () => {
    expect(found(/^Paragraphs without/, (map) => map.claims.splice(0, 1))).toEqual(["¶1  /essays/the-reform/read#p1"]);
  });

  test("a citation that no claim uses is told", () => {
    expect(
      found(/used by no claim/, ({ claims }) => {
        at(claims, 2).evidence = [];
      }),
    ).toEqual([
      expect.stringMatching(/^3\.c1, “Getty, Excesses 130”: .* {2}\/essays\/the-reform\/sources\/getty-2002$/),
    ]);
  });

  test("two claims of a paragraph that say the same of the same holder are told once", () => {
    const twin = (map: DebateMap) => ({ ...structuredClone(at(map.claims, 0)), id: "1.2", evidence: [] });
    const statement = "In March 1936 the draft was published.";
    expect(found(/say the same/, (map) => map.claims.push({ ...twin(map), statement }))).toEqual([
      expect.stringMatching(/^1\.2 says what 1\.1 says/),
    ]);
    expect(found(/say the same/, (map) => map.claims.push({ ...twin(map), statement, holder: "getty" }))).toEqual([]);
    expect(
      found(/say the same/, (map) => map.claims.push({ ...twin(map), statement: "It had 146 articles." })),
    ).toEqual([]);
  });

  test.each([
    ["others", 1],
    ["Some historians", 1],
    ["Unknown", 1],
    ["—", 1],
    ["Somerset", 0],
    ["Khlevniuk and others", 0],
  ])("a holder or a position's author called “%s” is told %i time", (name, times) => {
    const asHolder = found(/name nobody/, ({ people }) => void Object.assign(at(people, 1), { name }));
    const asAuthor = found(/name nobody/, ({ positions }) => void Object.assign(at(positions, 2), { by: name }));
    expect([asHolder.length, asAuthor.length]).toEqual([times, times]);
  });

  test("a view of another that is called the author's own is told, and the reverse", () => {
    expect(
      found(/at odds/, ({ claims }) => {
        at(claims, 0).essayStance = "endorses";
        at(claims, 1).essayStance = "own";
      }).map((line) => line.split(":")[0]),
    ).toEqual(["1.1", "2.1"]);
  });

  test.each([
    ["supports", "Rejects the view.", 1],
    ["supports", "Denies it.", 1],
    ["supports", "Finds no sign of it.", 1],
    ["supports", "Reports it.", 0],
    ["contests", "Agrees on the date.", 1],
    ["contests", "Confirms it.", 1],
    ["contests", "Rejects it.", 0],
    ["qualifies", "Agrees on the date, and rejects the rest.", 0],
    ["silent", "Describes the plenum.", 1],
    ["silent", "Describes the plenum without a word on him.", 0],
  ] as const)("%s with “%s” is told %i time", (stance, summary, times) => {
    const lines = found(/contradicts/, ({ positions }) => void Object.assign(at(positions, 1), { stance, summary }));
    expect(lines).toHaveLength(times);
  });
});

test("the report gives each figure, each address, and the sum", () => {
  const map = aMap();
  map.claims.splice(0, 1, { ...at(map.claims, 0), essayStance: "reports" });
  const lines = describeLint("the-reform", lintMap(map, read(text)));
  expect(lines).toContain("Holders at odds with the essay's stance: 1");
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}1\.1: held by author.* {2}\/essays\/the-reform\/claims\/1\.1$/),
  );
  expect(lines.at(-1)).toBe("the-reform: 1 fault to mend, 2 gaps that the page on coverage names.");
});
