import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lintMap } from "@/lib/maps/lint/lint-map";
import { parseMap } from "@/lib/maps/parse";
import { describeProblem } from "@/lib/maps/problem";
import { findPeople } from "@/lib/propose/find-people";
import { readHolders } from "@/lib/propose/holders";
import { leftAloneReasons } from "@/lib/propose/left-alone";
import type { Proposal } from "@/lib/propose/proposal";
import { proposeMap } from "@/lib/propose/propose";
import { readSentences } from "@/lib/propose/read-sentences";
import { findReferences } from "@/lib/propose/references";
import { readEssay } from "@/lib/text/read-essay";
import { essayOf } from "@/tests/fixtures/propose/essay-of";
import { tollOfVesborg } from "@/tests/fixtures/propose/toll-of-vesborg";

const { essay, entries, expected } = tollOfVesborg();

/** What is wrong with a proposal's map as `npm run map -- validate` would tell it. */
function problemsOf({ map }: Proposal): string[] {
  const parsed = parseMap([{ name: "map", text: JSON.stringify(map) }]);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

describe.each([
  ["with its bibliography", entries],
  ["without one", []],
] as const)("the invented essay %s", (_, bibliography) => {
  const proposal = proposeMap(essay, bibliography);
  const citing = findReferences(essay, bibliography);

  test("has the citations that a reader finds", () => {
    const found = proposal.map.citations.map(({ paragraph, source, locator, signal }) => [
      paragraph,
      source,
      locator ?? null,
      signal ?? null,
    ]);
    expect(found).toEqual(expected.citations);
  });

  test("has its other parentheses left alone, with the reason", () => {
    const left = citing.leftAlone.map(({ paragraph, start, end, reason }) => [
      paragraph,
      essay.text.slice(start, end).split(" ").slice(0, 4).join(" "),
      leftAloneReasons[reason],
    ]);
    expect(left).toEqual(expected.leftAlone);
  });

  test("has the holders and modalities that a reader finds, sentence by sentence", () => {
    const sentences = readSentences(essay, citing);
    const read = readHolders(sentences, findPeople(essay, sentences, citing.citations));
    const found: Record<string, string[]> = {};
    for (const { paragraph, held, modality } of read)
      found[paragraph] = [...(found[paragraph] ?? []), `${held.holder?.key ?? "author"} ${modality.value}`];
    expect(found).toEqual(expected.sentences);
  });

  test("makes a sound map, whose anchors and citations the text bears out", () => {
    expect(problemsOf(proposal)).toEqual([]);
    const results = lintMap(proposal.map, essay);
    const beside = results.filter(({ title }) => /^(?:Anchors|Citations that|Paragraphs that|Runs)/.test(title));
    expect(beside).toHaveLength(4);
    expect(beside.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe("a proposal", () => {
  const proposal = proposeMap(essay, entries);

  test("names its sections, the opening one by itself", () => {
    expect(proposal.map.sections.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["Introduction", 1, 5],
      ["The Quarrel of 1844", 6, 11],
      ["After the Toll", 12, 17],
    ]);
  });

  test("leaves the words to the editor", () => {
    expect(proposal.map.paragraphs[2]?.gist).toBe("Gist of ¶3, to be written.");
    expect(proposal.map.claims.find(({ id }) => id === "2.3")?.statement).toBe("To be restated: ¶2, sentence 3.");
  });

  test("gives evidence the role that its source and signal give it", () => {
    const roles = (id: string) =>
      proposal.map.claims.find((claim) => claim.id === id)?.evidence.map(({ citation, role }) => `${citation} ${role}`);
    expect(roles("3.2")).toEqual(["3.c1 reports", "3.c2 corroborates"]);
    expect(roles("6.3")).toEqual(["6.c1 quotes"]);
    expect(roles("15.2")).toEqual(["15.c1 attests", "15.c2 reports"]);
  });

  test("lists a guess for the modality and holder of each claim and the source of each citation, at its place", () => {
    const paths = new Set(proposal.guesses.map(({ path }) => path));
    for (const at of proposal.map.claims.keys()) {
      expect(paths).toContain(`claims[${at}].modality`);
      expect(paths).toContain(`claims[${at}].holder`);
    }
    for (const at of proposal.map.citations.keys()) expect(paths).toContain(`citations[${at}].source`);
    const hedged = proposal.map.claims.findIndex(({ id }) => id === "4.3");
    expect(proposal.guesses).toContainEqual({
      path: `claims[${hedged}].modality`,
      value: "hedged",
      confidence: 0.9,
      reason: "the words “seems”",
    });
  });

  test("lists a guess for everything else that it chose, at its place", () => {
    const at = (path: string) => proposal.guesses.find((guess) => guess.path === path);
    expect(at("essay.title")).toMatchObject({ value: "The Harbour Toll of Vesborg", confidence: 0.8 });
    expect(at("essay.authors")).toMatchObject({ value: "Marta Lindqvist" });
    expect(at("essay.language")).toMatchObject({ value: "en", confidence: 0.9 });
    for (const [n, { kind }] of proposal.map.sources.entries())
      expect(at(`sources[${n}].kind`)).toMatchObject({ value: kind });
    for (const [n, claim] of proposal.map.claims.entries()) {
      expect(at(`claims[${n}].type`)).toMatchObject({ value: claim.type });
      expect(at(`claims[${n}].essayStance`)).toMatchObject({ value: claim.essayStance });
      expect(at(`claims[${n}].centrality`)).toMatchObject({ value: "3", confidence: 0.1 });
      for (const [m, { citation, role }] of claim.evidence.entries()) {
        expect(at(`claims[${n}].evidence[${m}].citation`)).toMatchObject({ value: citation });
        expect(at(`claims[${n}].evidence[${m}].role`)).toMatchObject({ value: role });
      }
    }
  });

  test("is less sure of evidence that stands behind another sentence", () => {
    const { guesses } = proposeMap(essayOf("The toll fell in May. It rose in June (Carr, Foundations 5)."));
    const sure = guesses.filter(({ path }) => path.endsWith("citation")).map(({ confidence }) => confidence);
    expect(sure).toEqual([0.4, 0.8]);
  });

  test("says of the only citation of a work that it is its own witness", () => {
    const { guesses } = proposeMap(essayOf("It fell. (Carr, Foundations 5)", "It rose. (Foundations, 8)"));
    const reasons = guesses.filter(({ path }) => path.endsWith("source")).map(({ reason }) => reason);
    expect(reasons).toEqual(["a stub: the name and title that it gives", "a stub: the essay's own fuller citation"]);
  });

  test("merges a work that is cited in several forms, and marks stubs as unconfirmed", () => {
    const { sources } = proposeMap(
      essayOf(
        "It fell. (Carr, Foundations 5)",
        "It rose. (Carr 8)",
        "It lay. (Harbour Constitution 2; Harbour Const., 4)",
      ),
    ).map;
    expect(sources.map(({ key, record }) => [key, record])).toEqual([
      ["carr-foundations", "unconfirmed"],
      ["harbour-constitution", "unconfirmed"],
    ]);
    expect(sources.every(({ note }) => note?.includes("Known only from the essay"))).toBe(true);
  });

  test("says of a sentence that cannot be anchored why it has no claim", () => {
    const { guesses, map } = proposeMap(essayOf("It was so. It was so. The toll fell in May."));
    expect(map.claims).toHaveLength(1);
    expect(guesses.filter(({ reason }) => reason.startsWith("no claim")).map(({ value }) => value)).toEqual([
      "sentence 1",
      "sentence 2",
    ]);
  });

  test("fills a number that the text leaves out, and refuses an essay without numbers", () => {
    const { paragraphs } = essayOf("It fell.", "It rose.");
    const [first, second] = paragraphs;
    if (!first || !second) throw new Error("The essay has two paragraphs.");
    const gap = { ...essayOf("It fell.", "It rose."), paragraphs: [first, { ...second, number: 3 }] };
    expect(proposeMap(gap).map.paragraphs[1]).toEqual({ number: 2, gist: "¶2 is missing from the text." });
    expect(problemsOf(proposeMap(gap))).toEqual([]);
    expect(() => proposeMap({ ...gap, paragraphs: [] })).toThrow("no numbered paragraph");
  });
});

it("makes a sound map of any essay that can be read, with nothing outside the text", () => {
  const piece = fc.constantFrom(
    "Carr",
    "Carr says that",
    "it fell.",
    "(Carr, Foundations 5)",
    "(7)",
    "(ibid., 4)",
    "(2002: 5)",
    "Carr (2002)",
    "“Perhaps.”",
    '"',
    "(",
    ")",
    "According to Dahl,",
    "he thinks",
    "Dahl: No.",
    "\n\n",
    "; ",
    "Article 3 of the Law",
    "We cannot know why.",
    "Жуков",
    "😀",
    "1. ",
    "\u00a0",
    "The Carr leadership believed",
    "--",
  );
  const paragraph = fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(" ")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }) },
  );
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const file = paragraphs.map((text, at) => `${at + 1}. It began.\n\n${text}`).join("\n\n");
      const read = readEssay(new TextEncoder().encode(file), "essay.txt");
      fc.pre(read.ok);
      if (!read.ok) return;
      const proposal = proposeMap(read.essay, entries);
      expect(problemsOf(proposal)).toEqual([]);
      for (const { start, end } of findReferences(read.essay, entries).citations) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(read.essay.text.length);
      }
      for (const { confidence } of proposal.guesses) expect(confidence >= 0 && confidence <= 1).toBe(true);
    }),
    { numRuns: 200 },
  );
});
