import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { readSearch } from "@/lib/search/queries";
import { readSuggestions } from "@/lib/search/suggestion-queries";
import { parseSearchView } from "@/lib/search/view";
import { sql } from "@/tests/setup/own-database";
import { storeMap } from "@/tests/setup/stored-map";
import { mapWithClaims } from "./a-search-map";

const markup = "<img src=x onerror=alert(1)> & <b>Marked</b>";

beforeEach(async () => {
  await storeMap(mapWithClaims([`The ballot: ${markup}.`]));
});

const texts = [
  "'; DROP TABLE search_entries; --",
  "' OR '1'='1",
  "$1 $2 {q} %s %00",
  "\u0000",
  "ballot\u0000",
  "\ud800 \udfff",
  "& | ! <-> <2> :* ( )",
  "ballot:*",
  "ballot:A & !secret",
  "!!!!!",
  "((((",
  '"""""',
  '"',
  "\\",
  "\\x",
  "-",
  "-ballot",
  "--ballot",
  '-"',
  "the of and",
  "%",
  "_",
  "\u202eballot",
  "a\u0301\u0301\u0301",
  "🙂",
  "ﬁ ﬂ ß ŉ",
  "ь ъ",
  "Ъ'Ь",
  "1e5 0x1F 1.5.2 -5",
  "http://example.org/a?b=c&d user@example.org",
  "&amp; <b>",
  "x".repeat(10_000),
  "ballot ".repeat(2_000),
  '"a" '.repeat(2_000),
  "-a ".repeat(3_000),
  "ж".repeat(10_000),
];

describe("a hostile query", () => {
  it.each(texts.map((text) => [text.slice(0, 40), text] as const))("gets an answer: %j", async (_, q) => {
    const { view } = parseSearchView({ q, section: q, essay: q, interpretation: q });
    const findings = await readSearch(visitor, view);
    expect(findings === null || findings.total >= 0).toBe(true);
    expect(Array.isArray(await readSuggestions(visitor, q))).toBe(true);
  });

  it("gets an answer, whatever it is", async () => {
    const parts = fc.constantFrom(
      "ballot",
      "Жуков",
      '"',
      "-",
      " ",
      "'",
      "&",
      "|",
      "!",
      ":*",
      "(",
      ")",
      "<->",
      "\\",
      "\u0000",
      "’s",
      "ь",
      "1",
      "*",
      " OR ",
      " NOT ",
      " ¶",
      " pp. ",
      "307-9",
      "\n",
    );
    const queries = fc.sample(fc.array(parts, { maxLength: 12 }), { numRuns: 150, seed: 1936 });
    for (const query of queries) {
      const { view } = parseSearchView({ q: query.join("") });
      const findings = await readSearch(visitor, view);
      expect(findings === null || findings.total >= 0, query.join("")).toBe(true);
      await readSuggestions(visitor, query.join(""));
    }
    const { rows } = await sql.query("SELECT count(*)::int AS count FROM search_entries");
    expect(rows[0].count).toBeGreaterThan(10);
  });

  it("finds nothing where there is no word to look for", async () => {
    for (const q of ["", "   ", "&&&", "-ballot", '""']) {
      expect(await readSearch(visitor, parseSearchView({ q }).view), q).toBeNull();
    }
  });
});

describe("markup in a map", () => {
  it("comes back as the text that it is, marked or not", async () => {
    const findings = await readSearch(visitor, parseSearchView({ q: "marked ballot" }).view);
    const [claim] = findings?.results ?? [];
    expect(claim?.titleRuns.map(({ text }) => text).join("")).toBe(`The ballot: ${markup}.`);
    expect(claim?.titleRuns.filter(({ marked }) => marked)).toEqual([
      { text: "ballot", marked: true },
      { text: "Marked", marked: true },
    ]);
  });
});
