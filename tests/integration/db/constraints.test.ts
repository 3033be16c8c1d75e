import { expect, test } from "vitest";
import { aMap } from "@/tests/factories/a-map";
import { sql } from "@/tests/setup/own-database";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";

/** PostgreSQL's code for a missing value: no constraint has a name there. */
const notNull = "23502";

type Case = [what: string, statement: string, constraint: string];

const claims: Case[] = [
  [
    "a claim that nobody holds",
    "UPDATE claims SET holder_interpretation_id = NULL, holder_person_id = NULL WHERE key = '1.1'",
    "claims_one_holder",
  ],
  [
    "a claim that two hold",
    "UPDATE claims SET holder_person_id = (SELECT id FROM people LIMIT 1) WHERE key = '1.1'",
    "claims_one_holder",
  ],
  [
    "a claim through two",
    "UPDATE claims SET through_person_id = (SELECT id FROM people LIMIT 1) WHERE key = '3.1'",
    "claims_through_at_most_one",
  ],
  ["centrality 6", "UPDATE claims SET centrality = 6 WHERE key = '1.1'", "claims_centrality_1_to_5"],
  ["centrality 0", "UPDATE claims SET centrality = 0 WHERE key = '1.1'", "claims_centrality_1_to_5"],
  ["a claim's key of another form", "UPDATE claims SET key = '1.01' WHERE key = '1.1'", "claims_key_form"],
  [
    "an inference of a claim from itself",
    "UPDATE inferences SET premise_id = conclusion_id WHERE premise_id = (SELECT id FROM claims WHERE key = '1.1')",
    "inferences_not_on_itself",
  ],
  [
    "an anchor that begins with five words",
    "UPDATE anchors SET start_words = 'one two three four five'",
    "anchors_at_most_four_words",
  ],
  [
    "an anchor that ends with five words",
    "UPDATE anchors SET end_words = E'один два\\nтри четыре пять'",
    "anchors_at_most_four_words",
  ],
  ["an anchor with half of its offsets", "UPDATE anchors SET start_offset = 1", "anchors_offsets"],
  ["an anchor that ends where it begins", "UPDATE anchors SET start_offset = 1, end_offset = 1", "anchors_offsets"],
  ["an anchor before the text", "UPDATE anchors SET start_offset = -1, end_offset = 1", "anchors_offsets"],
];

const debate: Case[] = [
  [
    "a position on nothing",
    "UPDATE positions SET claim_id = NULL WHERE key = 'p-getty-supports'",
    "positions_one_target",
  ],
  [
    "a position on two things",
    "UPDATE positions SET question_id = (SELECT id FROM questions LIMIT 1) WHERE key = 'p-getty-supports'",
    "positions_one_target",
  ],
  [
    "a doubtful position without a reason",
    "UPDATE positions SET note = NULL WHERE confidence = 'low'",
    "positions_doubt_has_reason",
  ],
  ["a doubtful note without a reason", "UPDATE editor_notes SET note = NULL", "editor_notes_doubt_has_reason"],
  ["a ground of nothing", "UPDATE basis SET position_id = NULL WHERE position_id IS NOT NULL", "basis_one_owner"],
  [
    "a ground of two things",
    "UPDATE basis SET note_id = (SELECT id FROM editor_notes) WHERE position_id IS NOT NULL",
    "basis_one_owner",
  ],
  [
    "a ground without a place",
    "UPDATE basis SET paragraph_id = NULL WHERE paragraph_id IS NOT NULL",
    "basis_one_ground",
  ],
  [
    "a ground in two places",
    "UPDATE basis SET source_id = (SELECT id FROM sources LIMIT 1) WHERE paragraph_id IS NOT NULL",
    "basis_one_ground",
  ],
  [
    "a paragraph with a locator",
    "UPDATE basis SET locator = '12' WHERE paragraph_id IS NOT NULL",
    "basis_locator_in_source",
  ],
  [
    "a locator's origin without a locator",
    "UPDATE basis SET locator = NULL WHERE from_essay",
    "basis_from_essay_has_locator",
  ],
  [
    "a second interpretation of the essay's own",
    "UPDATE interpretations SET kind = 'essay' WHERE key = 'getty'",
    "interpretations_one_essay",
  ],
];

const text: Case[] = [
  ["a paragraph before the first", "UPDATE paragraphs SET number = 0 WHERE number = 1", "paragraphs_number_positive"],
  ["a block before the text", block(-1, 5), "blocks_offsets"],
  ["a block that ends where it begins", block(5, 5), "blocks_offsets"],
  ["a place without a score", "UPDATE anchors SET start_offset = 0, end_offset = 1", "anchors_score"],
  ["a score without a place", "UPDATE anchors SET score = 1", "anchors_score"],
  ["a score of nothing", "UPDATE anchors SET start_offset = 0, end_offset = 1, score = 0", "anchors_score"],
  ["a score above one", "UPDATE anchors SET start_offset = 0, end_offset = 1, score = 1.5", "anchors_score"],
  ["an edition before the first", editions("0, false"), "text_editions_number_positive"],
  ["two editions shown", editions("1, true", "2, true"), "text_editions_one_shown"],
  ["two editions of one number", editions("1, true", "1, false"), "text_editions_essay_id_number_key"],
];

/** Editions of the essay's text, each with its number and whether it is shown. */
function editions(...each: string[]): string {
  const rows = each.map((values) => `SELECT id, 'text', 'plain'::text_format, 'utf-8', 'x.txt', ${values} FROM essays`);
  return `INSERT INTO text_editions (essay_id, source, format, encoding, file_name, number, shown) ${rows.join(" UNION ALL ")}`;
}

function block(start: number, end: number): string {
  return `INSERT INTO blocks (essay_id, paragraph_id, ordinal, kind, text, start, "end")
    SELECT essay_id, id, 0, 'prose', 'text', ${start}, ${end} FROM paragraphs WHERE number = 1`;
}

const missing: Case[] = [
  ["a claim without a statement", "UPDATE claims SET statement = NULL", notNull],
  ["a position without a summary", "UPDATE positions SET summary = NULL", notNull],
  ["a citation without its words", "UPDATE citations SET as_cited = NULL", notNull],
  ["a source without a record", "UPDATE sources SET csl = NULL", notNull],
];

// One map serves all statements of a test: none of them changes it.
test.each([
  ["claims", claims],
  ["the debate", debate],
  ["the text", text],
  ["what is missing", missing],
])("the database refuses, of %s, what the rules forbid", async (_, cases) => {
  await storeMap(aMap());
  const refusals: [what: string, refusal: string][] = [];
  for (const [what, statement] of cases) refusals.push([what, await refusalOf(statement)]);
  expect(refusals).toEqual(cases.map(([what, , constraint]) => [what, constraint]));
});

test("the database takes what the rules allow beside it", async () => {
  await storeMap(aMap());
  await sql.query(
    "UPDATE anchors SET start_words = 'one two three four', start_offset = 0, end_offset = 1, score = 0.9",
  );
  await sql.query(block(0, 1));
  await sql.query(editions("1, false", "2, true"));
  const { rows } = await sql.query('SELECT kind, start, "end" FROM blocks');
  expect(rows).toEqual([{ kind: "prose", start: 0, end: 1 }]);
});
