import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsOf, findMentions, type MapTexts, mentionOf } from "@/lib/gloss/mentions";
import { nameSearch } from "@/lib/gloss/name-search";
import { namesOf } from "@/lib/gloss/names";

const search = nameSearch(
  namesOf({
    people: [
      { key: "stalin", name: "Joseph Stalin", variants: [] },
      { key: "howard", name: "Roy Howard", variants: [] },
    ],
    terms: [{ term: "Politburo" }],
  }),
);

const claim = (key: string, statement: string, more: Partial<MapTexts["claims"][number]> = {}) => ({
  key,
  paragraph: Number.parseInt(key, 10),
  statement,
  holder: null,
  through: null,
  ...more,
});

const texts: MapTexts = {
  claims: [
    claim("1.1", "Stalin told Howard so.", { holder: "stalin" }),
    claim("1.2", "The Politburo agreed.", { holder: "stalin", through: "howard" }),
    claim("2.1", "Stalin was there."),
    claim("2.2", "It rained.", { holder: "stalin", through: "stalin" }),
  ],
  paragraphs: [
    { number: 1, texts: ["An interview.", ""] },
    { number: 2, texts: ["The weather.", ""] },
    { number: 3, texts: ["A gist.", "Stalin, in the text."] },
    { number: 4, texts: ["Howard leaves."] },
  ],
  events: [
    { key: "e1", texts: ["Interview", "Howard asks, Stalin answers, Stalin smiles."] },
    { key: "e2", texts: ["Rain"] },
  ],
};
const mentions = findMentions(texts, search);
const of = (key: string) => mentionOf(mentions, { kind: "person", key });

describe("findMentions", () => {
  it("tells apart whose view a claim is, through whom it comes and whom it only names", () => {
    expect(of("stalin")).toMatchObject({ held: ["1.1", "1.2", "2.2"], through: [], named: ["2.1"] });
    expect(of("howard")).toMatchObject({ held: [], through: ["1.2"], named: ["1.1"] });
  });

  it("counts a claim once for one, whatever it has to do with them", () => {
    expect(claimsOf(of("stalin"))).toEqual(["1.1", "1.2", "2.2", "2.1"]);
    expect(claimsOf(of("howard"))).toEqual(["1.2", "1.1"]);
  });

  it("gives the paragraphs that name one and those of their claims, in order", () => {
    expect(of("stalin").paragraphs).toEqual([1, 2, 3]);
    expect(of("howard").paragraphs).toEqual([1, 4]);
  });

  it("gives the events that name one, each once", () => {
    expect(of("stalin").events).toEqual(["e1"]);
  });

  it("finds terms in the same way", () => {
    expect(mentionOf(mentions, { kind: "term", key: "Politburo" })).toEqual({
      held: [],
      through: [],
      named: ["1.2"],
      paragraphs: [1],
      events: [],
    });
  });

  it("knows of one who is named nowhere that they are not", () => {
    const nobody = { held: [], through: [], named: [], paragraphs: [], events: [] };
    expect(of("lenin")).toEqual(nobody);
    expect(mentionOf(findMentions(texts, null), { kind: "term", key: "Politburo" })).toEqual(nobody);
  });

  it("finds no paragraph for a claim whose paragraph is not there", () => {
    const found = findMentions({ claims: [claim("9.1", "Stalin.")], paragraphs: [], events: [] }, search);
    expect(mentionOf(found, { kind: "person", key: "stalin" })).toMatchObject({ named: ["9.1"], paragraphs: [] });
  });

  it("never names a claim, a paragraph or an event twice, nor one that is not there", () => {
    const someone = fc.constantFrom(null, "stalin", "howard");
    const sentence = fc.constantFrom("Stalin", "Howard and Stalin", "The Politburo", "Rain", "");
    const number = fc.integer({ min: 1, max: 5 });
    const some = fc.record({
      claims: fc.uniqueArray(
        fc.record({ key: fc.uuid(), paragraph: number, statement: sentence, holder: someone, through: someone }),
        { selector: ({ key }) => key, maxLength: 12 },
      ),
      paragraphs: fc
        .uniqueArray(fc.record({ number, texts: fc.array(sentence, { maxLength: 3 }) }), {
          selector: (one) => one.number,
        })
        .map((all) => all.toSorted((a, b) => a.number - b.number)),
      events: fc.uniqueArray(fc.record({ key: fc.uuid(), texts: fc.array(sentence) }), { selector: ({ key }) => key }),
    });
    fc.assert(
      fc.property(some, (map) => {
        const there = new Set<string | number>([
          ...map.claims.map(({ key }) => key),
          ...map.paragraphs.map((one) => one.number),
          ...map.events.map(({ key }) => key),
        ]);
        for (const mention of findMentions(map, search).values())
          for (const list of [claimsOf(mention), mention.paragraphs, mention.events] as (string | number)[][]) {
            expect(new Set(list).size).toBe(list.length);
            for (const one of list) expect(there).toContain(one);
          }
      }),
    );
  });
});
