import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { groupBy } from "@/lib/group-by";
import { fillVersion, refreshStaleSearch } from "@/lib/search/commands";
import { aMap } from "@/tests/factories/a-map";
import { sql } from "@/tests/setup/own-database";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";
import { find, found, mapWithClaims } from "./a-search-map";

type Stored = { id: number; kind: string; key: string };
const stored = async (): Promise<Stored[]> =>
  (await sql.query<Stored>("SELECT id, kind::text, key FROM search_entries ORDER BY id")).rows;

describe("an import", () => {
  it("makes an entry of every claim, position, question, interpretation, source, person, term, note and paragraph", async () => {
    const map = aMap();
    await storeMap(map);
    const count = (of: string, entries: readonly unknown[]) => [of, entries.length] as const;
    const counts = groupBy(await stored(), ({ kind }) => kind);
    expect(Object.fromEntries([...counts].map(([kind, entries]) => [kind, entries.length]))).toEqual(
      Object.fromEntries([
        count("claim", map.claims),
        count("position", map.positions),
        count("question", map.questions),
        count("interpretation", map.interpretations),
        count("source", map.sources),
        count("person", map.people),
        count("term", map.glossary),
        count("note", map.notes),
        count("paragraph", map.paragraphs),
      ]),
    );
  });

  it("renews what has changed, removes what is gone, and leaves the rest alone", async () => {
    await storeMap(mapWithClaims(["The quorum was reached.", "The census was taken."]));
    const before = await stored();
    await storeMap(mapWithClaims(["The quorum was missed."]));
    expect(await found("quorum")).toEqual(["claim 1.10"]);
    expect(await found("reached")).toEqual([]);
    expect(await found("census")).toEqual([]);
    const kept = (await stored()).filter(({ id }) => before.some((entry) => entry.id === id));
    expect(kept).toHaveLength(before.length - 2);
  });

  it("renews entries whose neighbours have changed", async () => {
    await storeMap(aMap());
    const [author, getty, ...others] = aMap().interpretations;
    if (!author || !getty) throw new Error("The factory's map lacks interpretations.");
    await storeMap(aMap({ interpretations: [author, { ...getty, name: "Arch Quilliam" }, ...others] }));
    expect(await found("Quilliam drafters")).toEqual(["claim 2.1"]);
  });

  it("renews the words of corrections", async () => {
    await storeMap(mapWithClaims(["The quorum was reached."]));
    expect((await find("quorrum")).correction).toBe("quorum");
    await storeMap(mapWithClaims(["The census was taken."]));
    expect((await find("quorrum")).correction).toBeNull();
    expect((await find("cennsus")).correction).toBe("census");
  });

  it("that changes nothing writes nothing", async () => {
    await storeMap(aMap());
    const before = await stored();
    await storeMap(aMap());
    expect(await stored()).toEqual(before);
  });

  it("leaves the entries of other essays alone", async () => {
    await storeMap(aMap({ essay: { ...aMap().essay, slug: "another" } }));
    const before = await stored();
    await storeMap(aMap());
    expect((await stored()).slice(0, before.length)).toEqual(before);
  });
});

describe("refreshStaleSearch", () => {
  it("makes the entries of essays that have none, or those of an older version, and of no others", async () => {
    await storeMap(aMap());
    await storeMap(aMap({ essay: { ...aMap().essay, slug: "old" } }));
    await storeMap(aMap({ essay: { ...aMap().essay, slug: "never" } }));
    const before = await stored();
    await sql.query(
      "UPDATE search_fills SET version = $1 WHERE essay_id = (SELECT id FROM essays WHERE slug = 'old')",
      [fillVersion - 1],
    );
    await sql.query("DELETE FROM search_entries WHERE essay_id = (SELECT id FROM essays WHERE slug = 'never')");
    await sql.query("DELETE FROM search_fills WHERE essay_id = (SELECT id FROM essays WHERE slug = 'never')");
    expect(await refreshStaleSearch(database())).toEqual(["old", "never"]);
    const after = await stored();
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ id }) => before.some((entry) => entry.id === id))).toHaveLength(before.length / 3);
    expect(await refreshStaleSearch(database())).toEqual([]);
  });
});

describe("the database", () => {
  it("refuses a second entry, word or fill under the same key", async () => {
    await storeMap(aMap());
    const columns = "essay_id, kind, key, title, body, document";
    expect(
      await refusalOf(`INSERT INTO search_entries (${columns}) SELECT ${columns} FROM search_entries LIMIT 1`),
    ).toBe("search_entries_essay_id_kind_key_audience_key");
    expect(await refusalOf("INSERT INTO search_words SELECT * FROM search_words LIMIT 1")).toBe("search_words_pkey");
    expect(await refusalOf("INSERT INTO search_fills SELECT * FROM search_fills")).toBe("search_fills_pkey");
  });

  it("removes entries, words and fill with their essay", async () => {
    const made =
      "INSERT INTO essays (slug, title, issued, language, about, map_print) VALUES ('gone', '', '2005', 'en', '', '')";
    const { rows } = await sql.query<{ id: number }>(`${made} RETURNING id`);
    const id = rows[0]?.id;
    await sql.query(
      "INSERT INTO search_entries (essay_id, kind, key, title, body, document) VALUES ($1, 'term', 'a', '', '', '')",
      [id],
    );
    await sql.query("INSERT INTO search_words (essay_id, word, folded, entries) VALUES ($1, 'word', 'word', 1)", [id]);
    await sql.query("INSERT INTO search_fills (essay_id, version) VALUES ($1, 1)", [id]);
    await sql.query("DELETE FROM essays WHERE id = $1", [id]);
    for (const table of ["search_entries", "search_words", "search_fills"]) {
      expect((await sql.query(`SELECT FROM ${table}`)).rowCount, table).toBe(0);
    }
  });
});
