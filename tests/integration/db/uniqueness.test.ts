import { expect, test } from "vitest";
import { aMap } from "@/tests/factories/a-map";
import { sql } from "@/tests/setup/own-database";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";

/** A table, the constraint that keeps its rows apart, and which of its rows is tried, where not any will do. */
type Case = [table: string, constraint: string, where?: string];

const cases: Case[] = [
  ["essays", "essays_slug_key"],
  ["essay_authors", "essay_authors_pkey"],
  ["sections", "sections_essay_id_key_key"],
  ["paragraphs", "paragraphs_essay_id_number_key"],
  ["sources", "sources_essay_id_key_key"],
  ["citations", "citations_essay_id_key_key"],
  ["questions", "questions_essay_id_key_key"],
  ["standings", "standings_pkey"],
  ["interpretations", "interpretations_essay_id_key_key", "kind <> 'essay'"],
  ["interpretation_works", "interpretation_works_pkey"],
  ["interpretation_portrayals", "interpretation_portrayals_pkey"],
  ["people", "people_essay_id_key_key"],
  ["claims", "claims_essay_id_key_key"],
  ["anchors", "anchors_pkey"],
  ["claim_questions", "claim_questions_pkey"],
  ["evidence", "evidence_pkey"],
  ["inferences", "inferences_pkey"],
  ["positions", "positions_essay_id_key_key"],
  ["differences", "differences_essay_id_key_key"],
  ["difference_sides", "difference_sides_pkey"],
  ["editor_notes", "editor_notes_essay_id_key_key"],
  ["events", "events_essay_id_key_key"],
  ["event_claims", "event_claims_pkey"],
  ["event_paragraphs", "event_paragraphs_pkey"],
  ["glossary_entries", "glossary_entries_essay_id_term_key"],
];

/** Inserts a row of a table once more, with a row number of its own. */
async function insertAgain([table, , where = "true"]: Case): Promise<string> {
  const { rows } = await sql.query<{ name: string }>(
    "SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 AND column_name <> 'id'",
    [table],
  );
  const columns = rows.map(({ name }) => name).join(", ");
  return refusalOf(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} WHERE ${where} LIMIT 1`);
}

test("the database refuses a second row under the same key, in every table that has one", async () => {
  await storeMap(aMap());
  const refusals: [table: string, refusal: string][] = [];
  for (const one of cases) refusals.push([one[0], await insertAgain(one)]);
  expect(refusals).toEqual(cases.map(([table, constraint]) => [table, constraint]));
});

test("and takes the same ground twice, which has none", async () => {
  await storeMap(aMap());
  expect(await insertAgain(["basis", ""])).toBe("taken");
});
