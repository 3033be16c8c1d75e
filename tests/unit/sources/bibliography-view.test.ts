import { describe, expect, it } from "vitest";
import { facetCounts, groupSources, languagesOf, shownSources } from "@/lib/sources/bibliography";
import {
  type BibliographyView,
  bibliographyQuery,
  parseBibliographyView,
  wholeBibliography,
} from "@/lib/sources/bibliography-view";
import { primaryLanguage, type SourceEntry, useOf } from "@/lib/sources/source";

const languages = ["en", "ru"];

const aSource = (overrides: Partial<SourceEntry>): SourceEntry => ({
  key: "getty-1985",
  kind: "monograph",
  language: "en",
  record: "confirmed",
  use: "uncited",
  entry: [],
  titles: { original: null, english: null },
  counts: { citations: 0, claims: 0, positions: 0 },
  ...overrides,
});

const sources = [
  aSource({ key: "getty-1985" }),
  aSource({ key: "order-00447", kind: "archival-document", language: "ru" }),
  aSource({ key: "pravda-1936", kind: "newspaper", language: null, use: "cited" }),
  aSource({ key: "zhukov-2003", language: "ru", use: "cited", record: "unconfirmed" }),
];

const keys = (entries: readonly SourceEntry[]) => entries.map(({ key }) => key);

describe("parseBibliographyView", () => {
  it("shows everything by kind where the address says nothing, or nothing of ours", () => {
    expect(parseBibliographyView({}, languages)).toEqual({ view: wholeBibliography, problems: [] });
    expect(parseBibliographyView({ kind: "", utm_source: "x" }, languages)).toEqual({
      view: wholeBibliography,
      problems: [],
    });
  });

  it("names an unknown value and those that can be, and leaves that filter alone out", () => {
    const { view, problems } = parseBibliographyView({ record: "lost", language: "ru" }, languages);
    expect(view).toEqual({ ...wholeBibliography, language: "ru" });
    expect(problems).toEqual([
      "The address asks for the record “lost”, which does not exist here; it can be confirmed, unconfirmed.",
    ]);
  });

  it("has a sentence for each unknown value", () => {
    expect(
      parseBibliographyView({ use: "a", kind: "b", language: "c", record: "d", arrange: "e" }, languages).problems,
    ).toHaveLength(5);
  });

  it("cuts a long value short", () => {
    expect(parseBibliographyView({ kind: "x".repeat(5000) }, languages).problems[0]?.length).toBeLessThan(300);
  });

  it.each(["__proto__", "constructor", "toString"])("does not know %s", (value) => {
    expect(parseBibliographyView({ kind: value }, languages).problems).toHaveLength(1);
  });

  it("takes the last of several values", () => {
    expect(parseBibliographyView({ kind: ["memoir", "speech"] }, languages).view.kind).toBe("speech");
  });

  it("knows no language where the sources have none", () => {
    expect(parseBibliographyView({ language: "ru" }, []).problems).toHaveLength(1);
  });
});

describe("bibliographyQuery", () => {
  it("is empty for the whole bibliography", () => {
    expect(bibliographyQuery(wholeBibliography)).toBe("");
  });

  it.each<BibliographyView>([
    { use: "cited", kind: "document-collection", language: "ru", record: "unconfirmed", arrange: "alphabet" },
    { ...wholeBibliography, use: "essay" },
    { ...wholeBibliography, arrange: "alphabet" },
  ])("is read back as it was written (%j)", (view) => {
    const params = Object.fromEntries(new URLSearchParams(bibliographyQuery(view)));
    expect(parseBibliographyView(params, languages)).toEqual({ view, problems: [] });
  });
});

describe("the bibliography", () => {
  it("shows what passes every filter, in order", () => {
    expect(keys(shownSources(sources, wholeBibliography))).toEqual(keys(sources));
    expect(keys(shownSources(sources, { ...wholeBibliography, language: "ru" }))).toEqual([
      "order-00447",
      "zhukov-2003",
    ]);
    expect(keys(shownSources(sources, { ...wholeBibliography, language: "ru", use: "cited" }))).toEqual([
      "zhukov-2003",
    ]);
    expect(keys(shownSources(sources, { ...wholeBibliography, language: "und" }))).toEqual(["pravda-1936"]);
  });

  it("counts what each value would show beside the other filters, and lists no value that no source has", () => {
    const view = { ...wholeBibliography, use: "cited", kind: "newspaper" } as const;
    expect(facetCounts(sources, view, "kind", ["archival-document", "memoir", "newspaper", "monograph"])).toEqual([
      { value: "archival-document", count: 0 },
      { value: "newspaper", count: 1 },
      { value: "monograph", count: 1 },
    ]);
  });

  it("lists languages by frequency", () => {
    expect(languagesOf(sources)).toEqual(["ru", "en", "und"]);
  });

  it("parts kinds from the document outward, or not at all", () => {
    expect(groupSources(sources, "kind").map(({ kind }) => kind)).toEqual([
      "archival-document",
      "newspaper",
      "monograph",
    ]);
    expect(
      groupSources(sources, "kind")
        .flatMap((group) => keys(group.sources))
        .sort(),
    ).toEqual(keys(sources).sort());
    expect(groupSources(sources, "alphabet")).toEqual([{ kind: null, sources }]);
    expect(groupSources([], "alphabet")).toEqual([]);
  });
});

describe("a source", () => {
  it.each([
    [true, 0, [], "essay"],
    [true, 2, ["Furr"], "essay"],
    [false, 1, [], "cited"],
    [false, 0, ["Thurston"], "cited"],
    [false, 0, [], "uncited"],
  ] as const)(
    "that is the essay: %s, cited %i times, short forms %j, counts as %s",
    (isEssay, citations, citedAs, use) => {
      expect(useOf(isEssay, { citations, citedAs })).toBe(use);
    },
  );

  it.each([
    ["ru-RU", "ru"],
    ["EN", "en"],
    [undefined, null],
  ])("in %s has the language %s", (language, primary) => {
    expect(primaryLanguage({ language })).toBe(primary);
  });
});
