import { describe, expect, test } from "vitest";
import type { CslItem } from "@/lib/sources/csl";
import type { SourceKind } from "@/lib/sources/vocabulary";
import { spanOf } from "@/lib/timeline/edtf-span";
import { availabilityOf, sourceDates } from "@/lib/timeline/source-dates";
import type { OpeningKind } from "@/lib/timeline/vocabulary";

type Dates = Pick<CslItem, "type" | "issued" | "original-date">;
const parts = (...years: number[]) => ({ "date-parts": years.map((year) => [year]) });
const unknown = { earliest: null, latest: null };

describe("sourceDates", () => {
  test.each<[what: string, kind: SourceKind, csl: Dates, expected: { earliest: number | null; latest: number | null }]>(
    [
      ["a book", "monograph", { type: "book", issued: parts(1968) }, { earliest: 1968, latest: 1968 }],
      [
        "volumes of several years",
        "document-collection",
        { type: "book", issued: parts(1992, 1995) },
        { earliest: 1992, latest: 1995 },
      ],
      [
        "a reprint",
        "speech",
        { type: "speech", issued: parts(1976), "original-date": parts(1936) },
        { earliest: 1936, latest: 1976 },
      ],
      ["a paper of an archive", "archival-document", { type: "document", issued: parts(1937) }, unknown],
      ["a manuscript", "memoir", { type: "manuscript", issued: parts(1937) }, unknown],
      ["a book of about that year", "monograph", { type: "book", issued: { ...parts(1968), circa: true } }, unknown],
      ["a book without a year", "monograph", { type: "book" }, unknown],
      ["a date in words", "article", { type: "article-journal", issued: { raw: "spring issue" } }, unknown],
      [
        "a date in words with its year",
        "article",
        { type: "article-journal", issued: { raw: "1992, spring" } },
        { earliest: 1992, latest: 1992 },
      ],
      [
        "a reprint of an original of about some year",
        "speech",
        { type: "speech", issued: parts(1976), "original-date": { ...parts(1936), circa: true } },
        { earliest: null, latest: 1976 },
      ],
    ],
  )("%s", (_, kind, csl, expected) => {
    expect(sourceDates(kind, csl)).toEqual(expected);
  });
});

describe("availabilityOf", () => {
  const opening = (key: string, kind: OpeningKind, date: string, ...opens: string[]) => ({
    key,
    kind,
    span: spanOf(date),
    opens,
  });
  const sources = [
    { key: "order", dates: unknown },
    { key: "book", dates: { earliest: 1968 } },
    { key: "transcript", dates: { earliest: 1937 } },
    { key: "closed", dates: unknown },
  ];

  test("believes the earliest opening before the record, the record where there is none, and guesses nothing", () => {
    const openings = [
      opening("later", "opened", "1996", "order"),
      opening("first", "printed", "1992/1995~", "order", "transcript"),
      opening("shut", "closed", "1990", "closed", "order"),
    ];
    expect([...availabilityOf(sources, openings)]).toEqual([
      ["order", { year: 1992, opening: "first" }],
      ["book", { year: 1968, opening: null }],
      ["transcript", { year: 1992, opening: "first" }],
    ]);
  });

  test("takes an opening without a year for none", () => {
    expect([...availabilityOf(sources.slice(0, 1), [opening("far", "opened", "Y-17E7", "order")])]).toEqual([]);
  });
});
