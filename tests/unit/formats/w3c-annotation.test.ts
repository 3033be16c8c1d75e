import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationKinds, claimRelations } from "@/lib/annotations/vocabulary";
import { toCodePoints, toCodeUnits } from "@/lib/formats/w3c-annotation/code-points";
import type { ExchangedNote } from "@/lib/formats/w3c-annotation/exchanged-note";
import { parseNotes } from "@/lib/formats/w3c-annotation/parse";
import { serializeCollection, serializeNote, serializeNotes } from "@/lib/formats/w3c-annotation/serialize";
import { wordsOf } from "@/lib/vocabulary";
import { arbitraryCsl } from "@/tests/factories/arbitrary-csl";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const address = fc.webUrl();
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const kindAndLink = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...wordsOf(annotationKinds)).filter((kind) => kind !== "link"),
    link: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant("link" as const),
    link: fc.record({ relation: fc.constantFrom(...wordsOf(claimRelations)), claim: address }),
  }),
);

const note: fc.Arbitrary<ExchangedNote> = fc
  .record({
    id: address,
    body: text,
    tags: fc.array(text, { maxLength: 3 }),
    created: moment,
    modified: nullable(moment),
    creator: nullable(text),
    target: fc.record({
      source: address,
      quote: nullable(fc.record({ exact: text, prefix: text, suffix: text })),
      position: nullable(fc.record({ start: fc.nat(), end: fc.nat() })),
    }),
    answers: nullable(address),
    works: fc.array(fc.record({ source: nullable(address), csl: arbitraryCsl("work"), locator: nullable(text) }), {
      maxLength: 2,
    }),
  })
  .chain((rest) => kindAndLink.map((what) => ({ ...rest, ...what })));

const overJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe("W3C Web Annotation", () => {
  it("reads what it wrote: one note", () => {
    fc.assert(
      fc.property(note, (one) => {
        expect(parseNotes(overJson(serializeNote(one)))).toEqual({ notes: [one], problems: [] });
      }),
    );
  });

  it("reads what it wrote: a page of notes", () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 4 }), address, (notes, id) => {
        expect(parseNotes(overJson(serializeNotes(id, notes)))).toEqual({ notes, problems: [] });
      }),
    );
  });

  it("reads what it wrote: a collection", () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 4 }), address, (notes, id) => {
        expect(parseNotes(overJson(serializeCollection(id, "Notebook", notes)))).toEqual({ notes, problems: [] });
      }),
    );
  });

  it("writes a collection that brings its one page along, with every note on it", () => {
    const id = "https://here.example/notebook/jsonld?tag=x";
    const notes = fc.sample(note, { numRuns: 3, seed: 3 });
    const written = overJson(serializeCollection(id, "Notebook", notes));
    expect(written).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id,
      type: "AnnotationCollection",
      label: "Notebook",
      total: 3,
      first: { id: `${id}#page-1`, type: "AnnotationPage", partOf: id, startIndex: 0 },
      last: `${id}#page-1`,
    });
    const { items } = (written as { first: { items: object[] } }).first;
    expect(items).toEqual(
      notes.map((one) => expect.objectContaining({ id: one.id, type: "Annotation", motivation: expect.any(String) })),
    );
    // The context of a document stands once, at its head.
    for (const item of items) expect(item).not.toHaveProperty("@context");
  });

  it("writes an empty page for a notebook without notes", () => {
    const written = serializeCollection("https://here.example/notebook/jsonld", "Notebook", []);
    expect(written).toMatchObject({ total: 0, first: { items: [] } });
  });

  it("writes the words and their place as selectors of the target", () => {
    const [one] = fc.sample(note, { numRuns: 1, seed: 4 });
    if (!one) throw new Error("no note");
    const target = {
      source: "https://here.example/essays/reform/read",
      quote: { exact: "in earnest", prefix: "meant ", suffix: " (" },
      position: { start: 7, end: 17 },
    };
    const written = overJson(serializeCollection("https://here.example/x", "x", [{ ...one, target, answers: null }]));
    expect(written).toHaveProperty("first.items.0.target", {
      source: target.source,
      selector: [
        { type: "TextQuoteSelector", exact: "in earnest", prefix: "meant ", suffix: " (" },
        { type: "TextPositionSelector", start: 7, end: 17 },
      ],
    });
  });

  it("writes what the model of the W3C asks for", () => {
    const [one] = fc.sample(note, { numRuns: 1, seed: 1 });
    if (!one) throw new Error("no note");
    const written = serializeNote({ ...one, kind: "question", link: null, answers: null, tags: ["a"] });
    expect(written).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      motivation: "questioning",
    });
    expect(written).toHaveProperty(
      "body",
      expect.arrayContaining([{ type: "TextualBody", value: "a", purpose: "tagging" }]),
    );
  });

  it("reads a note of another program by its motivation", () => {
    const foreign = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://elsewhere.example/1",
      type: "Annotation",
      motivation: "assessing",
      created: "2026-01-01T00:00:00Z",
      body: { type: "TextualBody", value: "Hm." },
      target: "https://elsewhere.example/page",
    };
    expect(parseNotes(foreign).notes).toMatchObject([
      { kind: "disagreement", body: "Hm.", target: { source: "https://elsewhere.example/page", quote: null } },
    ]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "x"],
    ["another type", { type: "Person" }],
    [
      "a damaged work",
      {
        ...serializeNote(fc.sample(note, { numRuns: 1, seed: 2 })[0] as ExchangedNote),
        body: [
          { type: "TextualBody", purpose: "describing", value: "{", format: "application/vnd.citationstyles.csl+json" },
        ],
      },
    ],
  ])("says what it cannot read: %s", (_, document) => {
    expect(parseNotes(document)).toEqual({ notes: [], problems: [expect.stringMatching(/^Annotation 1: .*\.$/)] });
  });
});

describe("code points", () => {
  it("are counted as Unicode does, and lead back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "𝔸", "é", "ж", "👩‍🏫")), fc.nat(), (parts, pick) => {
        const whole = parts.join("");
        const points = [...whole];
        const at = pick % (points.length + 1);
        const unit = points.slice(0, at).join("").length;
        expect(toCodePoints(whole, unit)).toBe(at);
        expect(toCodeUnits(whole, at)).toBe(unit);
      }),
    );
  });
});
