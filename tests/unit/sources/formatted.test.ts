import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type CslItem, cslItemSchema } from "@/lib/sources/csl";
import { bibliography, chicagoNote, cslJson, formatRecord } from "@/lib/sources/formatted";
import { runsText } from "@/lib/sources/inline-runs";

const seedMap = new URL("../../../prisma/maps/furr-2005/sources.json", import.meta.url);
const seedRecords = z
  .object({ sources: z.array(z.object({ csl: cslItemSchema })) })
  .parse(JSON.parse(readFileSync(seedMap, "utf8")))
  .sources.map(({ csl }) => csl);

const zhukov: CslItem = {
  id: "zhukov-inoi-2003",
  type: "book",
  title: "Inoi Stalin. Politicheskie reformy v SSSR v 1933–1937 gg.",
  "original-title": "Иной Сталин. Политические реформы в СССР в 1933–1937 гг.",
  author: [{ family: "Zhukov", given: "Iurii N." }],
  publisher: "Vagrius",
  "publisher-place": "Moscow",
  issued: { "date-parts": [[2003]] },
  language: "ru",
  custom: { "title-en": "A Different Stalin: Political Reforms in the USSR, 1933–1937" },
};

const tauger: CslItem = {
  id: "tauger-1991",
  type: "article-journal",
  title: "The 1932 Harvest and the Famine of 1933",
  author: [{ family: "Tauger", given: "Mark B." }],
  "container-title": "Slavic Review",
  issued: { "date-parts": [[1991]] },
  volume: "50",
  issue: "1",
  page: "70-89",
  DOI: "10.2307/2500600",
  language: "en",
};

const review: CslItem = {
  id: "conquest-thurston-review-1996",
  type: "review-book",
  title: "Small Terror, Few Dead?",
  author: [{ family: "Conquest", given: "Robert" }],
  "container-title": "Times Literary Supplement",
  issued: { "date-parts": [[1996]] },
  "reviewed-title": "Life and Terror in Stalin’s Russia, 1934–1941",
  "reviewed-author": [{ family: "Thurston", given: "Robert W." }],
  language: "en",
};

const speech: CslItem = {
  id: "stalin-draft-1936",
  type: "speech",
  title: "On the Draft Constitution of the U.S.S.R.",
  author: [{ family: "Stalin", given: "J. V." }],
  "container-title": "Problems of Leninism",
  publisher: "Foreign Languages Press",
  "publisher-place": "Peking",
  issued: { "date-parts": [[1976]] },
  "original-date": { "date-parts": [[1936, 11, 25]] },
  language: "en",
};

/** Text with its italics between underscores. */
const marked = (csl: CslItem): string =>
  (bibliography([csl])[0]?.entry ?? []).map(({ text, italic }) => (italic ? `_${text}_` : text)).join("");

describe("Chicago", () => {
  it("prints a book with its title in italics, transliterated Russian without English capitals", () => {
    expect(marked(zhukov)).toBe(
      "Zhukov, Iurii N. _Inoi Stalin. Politicheskie reformy v SSSR v 1933–1937 gg._ Moscow: Vagrius, 2003.",
    );
    expect(runsText(chicagoNote(zhukov))).toBe(
      "Iurii N. Zhukov, Inoi Stalin. Politicheskie reformy v SSSR v 1933–1937 gg. (Moscow: Vagrius, 2003).",
    );
  });

  it("prints an article with its title in quotes", () => {
    expect(marked(tauger)).toBe(
      "Tauger, Mark B. “The 1932 Harvest and the Famine of 1933.” _Slavic Review_ 50, no. 1 (1991): 70–89. https://doi.org/10.2307/2500600.",
    );
  });

  it("never ascribes a review's title to the author under review", () => {
    expect(marked(review)).toBe(
      "Conquest, Robert. “Small Terror, Few Dead?” Review of _Life and Terror in Stalin’s Russia, 1934–1941_, by Robert W. Thurston. _Times Literary Supplement_, 1996.",
    );
  });

  it("cites a printed speech as part of its volume, and does not make the volume a reprint", () => {
    expect(marked(speech)).toBe(
      "Stalin, J. V. “On the Draft Constitution of the U.S.S.R.” In _Problems of Leninism_. Peking: Foreign Languages Press, 1976.",
    );
  });

  it("keeps the date of a speech of which no occasion is recorded", () => {
    const khrushchev: CslItem = {
      id: "khrushchev-1956",
      type: "speech",
      title: "O kul'te lichnosti i ego posledstviiakh",
      author: [{ family: "Khrushchev", given: "N. S." }],
      issued: { "date-parts": [[1956, 2, 25]] },
      language: "ru",
    };
    expect(runsText(chicagoNote(khrushchev))).toBe(
      "N. S. Khrushchev, “O kul’te lichnosti i ego posledstviiakh,” February 25, 1956.",
    );
  });

  it("begins a note without an author with a capital", () => {
    const { author: _author, "reviewed-title": _title, ...anonymous } = review;
    expect(runsText(chicagoNote(anonymous))).toMatch(/^Review of /);
  });

  it("sorts by author, then by title, and writes a repeated author out", () => {
    const later: CslItem = { ...zhukov, id: "zhukov-tainy-2000", title: "Tainy Kremlia" };
    const entries = bibliography([later, tauger, zhukov]);
    expect(entries.map(({ id }) => id)).toEqual(["tauger-1991", "zhukov-inoi-2003", "zhukov-tainy-2000"]);
    expect(entries.every(({ entry }) => !runsText(entry).includes("———"))).toBe(true);
  });

  it("gives each record the same entry alone and among others", () => {
    for (const { id, entry } of bibliography(seedRecords)) {
      const record = seedRecords.find((candidate) => candidate.id === id);
      expect(record && bibliography([record])).toEqual([{ id, entry }]);
    }
  });

  it("has no entries for no records", () => {
    expect(bibliography([])).toEqual([]);
  });

  it.each([
    ["an ampersand", "Politics & Society"],
    ["what looks like a tag", "Votes <script>alert(1)</script> counted"],
    ["a lesser sign", "When turnout < 50 %"],
    ["Cyrillic", "Жупел Сталина: й и ё"],
    ["an entity", "AT&amp;T"],
  ])("shows %s as it is written", (_what, title) => {
    expect(runsText(formatRecord({ ...zhukov, title }).bibliography)).toContain(title);
  });

  it("sets a title inside a title upright", () => {
    const runs = formatRecord({ ...zhukov, title: "Rereading <i>Pravda</i> again" }).bibliography;
    expect(runs).toContainEqual({ text: "Rereading ", italic: true });
    expect(runs).toContainEqual({ text: "Pravda", italic: false });
  });
});

describe("BibTeX", () => {
  it("labels the entry with the key and keeps Cyrillic", () => {
    const { bibtex } = formatRecord(zhukov);
    expect(bibtex).toMatch(/^@book\{zhukov-inoi-2003,\n/);
    expect(bibtex).toContain("Original title: Иной Сталин. Политические реформы в СССР в 1933–1937 гг.");
    expect(bibtex).toContain("English title: A Different Stalin");
  });

  it("keeps Cyrillic authors, whom Citation.js drops by default", () => {
    const { bibtex } = formatRecord({ ...zhukov, author: [{ family: "Жуков", given: "Ю. Н." }] });
    expect(bibtex).toContain("author = {Жуков, Ю. Н.}");
  });

  it("escapes what TeX reserves, in titles, names and publishers", () => {
    const title = "50% of #1 & more: a_b {c} $5 \\d ~ ^ <";
    const { bibtex } = formatRecord({ ...zhukov, title, publisher: "O & P", author: [{ literal: "Komitet & K°" }] });
    expect(bibtex).toContain("50\\% of \\#1 \\& more");
    expect(bibtex).toContain(
      "a\\_b \\textbraceleft{}c\\textbraceright{} \\$5 \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} \\textless{}",
    );
    expect(bibtex).toContain("publisher = {O \\& P}");
    expect(bibtex).toContain("author = {{Komitet \\& K°}}");
  });

  it("leaves addresses as they stand", () => {
    const { bibtex } = formatRecord({ ...tauger, URL: "https://example.org/a_b%20c?d=1&e=~f" });
    expect(bibtex).toContain("url = {https://example.org/a_b%20c?d=1&e=~f}");
    expect(bibtex.match(/example\.org/g)).toHaveLength(1);
  });

  it("keeps the journal of a review, and what it reviews", () => {
    const { bibtex } = formatRecord(review);
    expect(bibtex).toContain("journal = {Times Literary Supplement}");
    expect(bibtex).toContain("Review of: Life and Terror in Stalin’s Russia, 1934–1941, by Robert W. Thurston");
  });

  it("puts a printed speech into its volume", () => {
    const { bibtex } = formatRecord(speech);
    expect(bibtex).toMatch(/^@incollection\{/);
    expect(bibtex).toContain("Date of the original: 1936-11-25");
  });
});

describe("RIS", () => {
  it("writes each value on one line, whole", () => {
    const title = "A very long title ".repeat(12).trim();
    const lines = formatRecord({
      ...zhukov,
      id: "a-key-of-more-than-twenty-characters",
      title,
      note: "one\ntwo",
    }).ris.split("\n");
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines.filter((line) => line.startsWith("ID"))).toEqual(["ID  - a-key-of-more-than-twenty-characters"]);
    expect(lines.filter((line) => line !== "").every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
  });

  it("begins with its type and ends with ER", () => {
    const { ris } = formatRecord(zhukov);
    expect(ris.startsWith("TY  - BOOK\n")).toBe(true);
    expect(ris.endsWith("\nER  - \n")).toBe(true);
  });

  it("keeps author and day of a newspaper's article", () => {
    const pravda: CslItem = {
      ...tauger,
      type: "article-newspaper",
      "container-title": "Pravda",
      issued: { "date-parts": [[1936, 3, 5]] },
    };
    const { ris } = formatRecord(pravda);
    expect(ris).toContain("TY  - NEWS\n");
    expect(ris).toContain("AU  - Tauger, Mark B.\n");
    expect(ris).toContain("DA  - 1936/3/5/\n");
  });

  it("never takes the author under review for the author", () => {
    expect(formatRecord(review).ris).toMatch(/^AU {2}- Conquest, Robert$/m);
    expect(formatRecord(review).ris).not.toMatch(/^AU {2}- Thurston/m);
  });
});

describe("CSL-JSON", () => {
  it("is the stored record, in a list", () => {
    expect(JSON.parse(cslJson(zhukov))).toEqual([zhukov]);
  });
});

describe("any record that the schema lets through", () => {
  const everyField = {
    author: [{ literal: "Memorial & Co" }],
    editor: [{ family: "Harris" }],
    "container-title": "Works",
    volume: 3,
    page: 12,
    edition: 2,
    chapter: 4,
    "collection-number": 5,
    "original-date": { raw: "1936" },
    "reviewed-title": "Origins",
    "reviewed-author": [{ family: "Getty" }],
    language: "no such tag",
  };
  const dates = [
    undefined,
    { raw: "before 1917" },
    { "date-parts": [["1937", "7"]] },
    { "date-parts": [[1937], [1939]], circa: true },
    { "date-parts": [[1937, 13, 45]] },
  ];

  it.each(cslItemSchema.shape.type.options)(
    "of type %s can be formatted, with few fields and with many, whatever its date",
    (type) => {
      for (const fields of [{}, ...dates.map((issued) => ({ ...everyField, issued }))]) {
        const record = formatRecord(cslItemSchema.parse({ id: "key", type, title: "Title", ...fields }));
        expect(runsText(record.note)).not.toBe("");
        expect(runsText(record.bibliography)).not.toBe("");
        expect(JSON.stringify(record)).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  it("keeps a date in words, and the span of years", () => {
    expect(formatRecord({ ...zhukov, issued: { raw: "1937, before July" } }).bibtex).toContain(
      "Date: 1937, before July",
    );
    expect(formatRecord({ ...zhukov, issued: { "date-parts": [[1937], [1939]] } }).ris).toContain("Date: 1937–1939");
  });
});

describe("every record of the seed map", () => {
  const names = (csl: CslItem) => (csl.author ?? []).map((name) => ("literal" in name ? name.literal : name.family));
  const plain = (text: string) => text.replaceAll(/\{|\}|\\text\w+/g, "");

  it.each(seedRecords.map((csl) => [csl.id, csl] as const))(
    "%s loses neither author, title, container nor year",
    (_id, csl) => {
      const { bibtex, ris, bibliography: entry, note } = formatRecord(csl);
      const expected = [...names(csl), csl.title, csl["container-title"] ?? "", csl["original-title"] ?? ""];
      for (const value of expected) {
        expect(ris).toContain(value);
        expect(plain(bibtex)).toContain(value);
      }
      const year = csl.issued && "date-parts" in csl.issued ? String(csl.issued["date-parts"][0]?.[0]) : "";
      for (const text of [ris, bibtex, runsText(entry), runsText(note)]) expect(text).toContain(year);
    },
  );
});
