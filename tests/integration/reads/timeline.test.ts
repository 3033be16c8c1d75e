import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { findEssay } from "@/lib/essays/queries";
import type { DebateMap } from "@/lib/maps/document";
import { publishedBefore } from "@/lib/timeline/published-before";
import { readTimeline } from "@/lib/timeline/queries";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const base = aMap();

/** A work of 1968 that contests a claim, for which a transcript is cited that was printed in 1992. */
const map: DebateMap = aMap({
  sources: [
    ...base.sources.map((source) => (source.key === "getty-2002" ? withYear(source, 2002) : source)),
    withYear({ ...at(base.sources, 2), key: "conquest-1968", kind: "monograph" }, 1968),
    { ...at(base.sources, 1), key: "transcript", kind: "archival-document" },
  ],
  citations: [...base.citations, { id: "4.c1", paragraph: 4, source: "transcript", asCited: "Transcript" }],
  claims: base.claims.map((claim) =>
    claim.id === "4.1"
      ? { ...claim, questions: ["who-resisted"], evidence: [{ citation: "4.c1", role: "attests" as const }] }
      : claim,
  ),
  positions: [
    ...base.positions,
    {
      ...at(base.positions, 2),
      id: "p-conquest",
      question: "who-resisted",
      provenance: "own-work",
      basis: [
        { source: "conquest-1968", locator: "1" },
        { source: "conquest-1968", locator: "2" },
      ],
    },
  ],
  differences: [
    ...base.differences,
    { ...at(base.differences, 0), question: "who-resisted", reason: "sources-available" },
  ],
  events: [
    { ...at(base.events, 0), key: "decree", date: "1937-11", claims: [], paragraphs: [4] },
    ...base.events,
    { ...at(base.events, 0), key: "draft", date: "1936~", claims: ["1.1", "2.1"], paragraphs: [1, 2] },
  ],
  openings: [
    ...base.openings,
    { ...at(base.openings, 0), key: "transcript-printed", date: "1992-06-04", opens: ["transcript"] },
  ],
});

function withYear(source: DebateMap["sources"][number], year: number): DebateMap["sources"][number] {
  return { ...source, csl: { ...source.csl, id: source.key, issued: { "date-parts": [[year]] } } };
}

async function read(slug = map.essay.slug) {
  return readTimeline(visitor, await findEssay(visitor, slug));
}

beforeEach(async () => {
  await storeMap(map);
});

describe("readTimeline", () => {
  it("gives the events in the order of time, numbered, with their claims, paragraphs and sections", async () => {
    const { events, sections } = await read();
    expect(
      events.map(({ key, number, claims, paragraphs, sections: of }) => [key, number, claims, paragraphs, of]),
    ).toEqual([
      ["draft", 1, ["1.1", "2.1"], [1, 2], ["reform"]],
      ["october-plenum", 2, ["3.1"], [3, 4], ["defeat"]],
      ["decree", 3, [], [4], ["defeat"]],
    ]);
    expect(events[0]?.span).toMatchObject({ from: Date.UTC(1936, 0), to: Date.UTC(1937, 0), doubt: "approximate" });
    expect(sections).toEqual(map.sections.map(({ key, title }) => ({ key, title })));
  });

  it("gives the openings in the order of time, with what they opened and how we know", async () => {
    const { openings } = await read();
    expect(openings.map(({ key, kind, opens }) => [key, kind, opens])).toEqual([
      ["minutes-printed", "printed", ["pravda-1936"]],
      ["transcript-printed", "printed", ["transcript"]],
      ["archive-closed", "closed", []],
    ]);
    expect(openings[0]).toMatchObject({
      date: "1992/1995",
      label: "A journal prints the minutes",
      confidence: "medium",
      note: "The last year is from memory.",
      basis: [
        { kind: "source", key: "getty-2002", locator: "127", fromEssay: true },
        { kind: "paragraph", number: 3 },
      ],
    });
  });

  it("gives the works with their years, papers of archives without, and whose they are", async () => {
    const { sources, interpretations } = await read();
    expect(sources.map(({ key, dates, cited }) => [key, dates.latest, cited])).toEqual([
      ["the-essay", null, false],
      ["pravda-1936", 1936, true],
      ["getty-2002", 2002, true],
      ["conquest-1968", 1968, false],
      ["transcript", null, true],
    ]);
    expect(interpretations.map(({ key, works }) => [key, works])).toEqual(
      map.interpretations.map(({ key, works }) => [key, works]),
    );
  });

  it("gives claims with each source cited for them once, and the positions that rest on works", async () => {
    const { claims, positions } = await read();
    const source = new Map(map.citations.map((citation) => [citation.id, citation.source]));
    expect(claims.map(({ id, questions, evidence }) => [id, questions, evidence])).toEqual(
      map.claims.map(({ id, questions, evidence }) => [
        id,
        questions,
        [...new Set(evidence.map(({ citation }) => source.get(citation)))],
      ]),
    );
    expect(positions.map(({ key, works }) => [key, works])).toEqual([
      ["p-getty-qualifies", ["getty-2002"]],
      ["p-school-silent-3.1", ["getty-2002"]],
      ["p-conquest", ["conquest-1968"]],
    ]);
  });

  it("holds those differences alone that are over the sources available, with the standing of their question", async () => {
    const { differences } = await read();
    expect(differences.map(({ reason, question }) => [reason, question.key, question.standing])).toEqual([
      ["sources-available", "who-resisted", "unassessed"],
    ]);
  });

  it("never blames a work of 1968 for a document of 1992", async () => {
    const timeline = await read();
    const found = publishedBefore(timeline, "4.1");
    expect([...found.keys()]).toEqual(["p-conquest"]);
    expect(found.get("p-conquest")).toMatchObject({
      year: 1968,
      isAll: true,
      later: [{ key: "transcript", year: 1992, opening: "transcript-printed" }],
    });
    expect(publishedBefore(timeline, "1.1").size).toBe(0);
  });

  it("holds nothing of another essay's map, and does not find one that is not there", async () => {
    await storeMap(aMap({ essay: { ...map.essay, slug: "another" }, events: [], openings: [] }));
    expect(await read("another")).toMatchObject({ events: [], openings: [] });
    expect((await read()).openings).toHaveLength(3);
    await expect(read("none")).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes the same number of statements for a hundred times as many events and openings", async () => {
    const small = await countingQueries(read);
    const more = Array.from({ length: 100 }, (_, n) => `more-${n}`);
    await storeMap({
      ...map,
      events: [...map.events, ...more.map((key) => ({ ...at(map.events, 1), key }))],
      openings: [...map.openings, ...more.map((key) => ({ ...at(map.openings, 0), key }))],
    });
    const large = await countingQueries(read);
    expect(large.result.events).toHaveLength(map.events.length + 100);
    expect([small.queries, large.queries]).toEqual([9, 9]); // the essay, and eight
  });
});
