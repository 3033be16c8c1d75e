import { describe, expect, test } from "vitest";
import { aMap } from "@/tests/factories/a-map";
import { sql } from "@/tests/setup/own-database";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";

type Reference = { name: string; from: string; to: string; columns: string[]; targets: string[] };

/** The names of a constraint's columns, in its order. */
const columnsOf = (table: string, numbers: string) => `
  (SELECT array_agg(attname::text ORDER BY at) FROM unnest(${numbers}) WITH ORDINALITY AS key (num, at)
     JOIN pg_attribute ON attrelid = ${table} AND attnum = num)`;

const hasEssay = (table: string) =>
  `EXISTS (SELECT FROM pg_attribute WHERE attrelid = ${table} AND attname = 'essay_id' AND NOT attisdropped)`;

/** Every reference between rows of a map, as the database's catalogue has it. What members write is no row of a map. */
const { rows: references } = await sql.query<Reference>(`
  SELECT conname AS name, conrelid::regclass::text AS "from", confrelid::regclass::text AS "to",
         ${columnsOf("conrelid", "conkey")} AS columns, ${columnsOf("confrelid", "confkey")} AS targets
    FROM pg_constraint
   WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND confrelid <> 'essays'::regclass
     AND ${hasEssay("conrelid")} AND ${hasEssay("confrelid")}
     AND confrelid::regclass::text NOT IN ('annotations', 'proposals')
   ORDER BY conname`);

/** Tables that hold at most one row for what they refer to: the other map's row would be in the way. */
const singles = ["anchors", "blocks", "standings"];

/** Lets one row of the first essay refer to a row of the other essay; tells by which constraint that is refused. */
async function lead({ from, to, columns: [, column], targets: [, target] }: Reference): Promise<string> {
  const row = `"${column}" IS NOT NULL AND essay_id = (SELECT min(id) FROM essays)`;
  const theirs = `SELECT max("${target}") FROM "${to}" WHERE essay_id = (SELECT max(id) FROM essays)`;
  const one = `SELECT min(ctid) FROM "${from}" WHERE ${row}`;
  return refusalOf(`UPDATE "${from}" SET "${column}" = (${theirs}) WHERE ctid = (${one})`);
}

describe("a reference between rows of a map", () => {
  test("carries the essay with it", () => {
    expect(references.length).toBeGreaterThan(30);
    for (const { name, columns, targets } of references) {
      expect([columns.length, columns[0], targets[0]], name).toEqual([2, "essay_id", "essay_id"]);
    }
  });

  test("cannot lead into another essay's map", async () => {
    const { essay } = aMap();
    for (const slug of ["one", "other"]) await storeMap(aMap({ essay: { ...essay, slug } }));
    // Blocks come with an imported text, which no map holds.
    await sql.query(`INSERT INTO blocks (essay_id, paragraph_id, ordinal, kind, text, start, "end")
      SELECT essay_id, id, 0, 'prose', 'text', 0, 4 FROM paragraphs`);
    for (const table of singles) await sql.query(`DELETE FROM ${table} WHERE essay_id = (SELECT max(id) FROM essays)`);
    const refusals: [name: string, refusal: string][] = [];
    for (const reference of references) refusals.push([reference.name, await lead(reference)]);
    // Standings are known by their question, and the other essay has none left: its column would be empty.
    const tried = refusals.filter(([name]) => name !== "basis_essay_id_standing_id_fkey");
    expect(tried).toEqual(tried.map(([name]) => [name, name]));
  });
});
