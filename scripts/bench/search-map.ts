import type { Database } from "@/lib/db/client";

/** Words of the made statements: these often, the first most often; then made ones, each rarer than the last. */
const frequentWords = [
  "the",
  "Stalin",
  "of",
  "Party",
  "secretaries",
  "and",
  "elections",
  "in",
  "constitution",
  "regional",
  "that",
  "NKVD",
  "candidates",
  "to",
  "plenum",
  "secret ballot",
  "Politburo",
  "troika",
  "Yezhov",
  "Zhukov",
  "Molotov",
  "congress",
  "arrests",
  "with",
  "draft",
  "delegates",
  "Tukhachevskii",
  "Bukharin",
  "archive",
  "kulaks",
];

/** The last and rarest of them. */
export const rareWord = "tovkach";

const words = 30_000;
const wordsOfClaim = 18;

/** How steeply words grow rarer: the share of the first word of the list follows from it. */
const steepness = 6;

async function fillFrame(db: Database): Promise<number> {
  const essay = await db.essay.create({
    data: { slug: "bench", title: "Bench", issued: "2005", language: "en", about: "Made.", mapPrint: "" },
    select: { id: true },
  });
  const essayId = essay.id;
  await db.$executeRaw`INSERT INTO sections (essay_id, key, title, ordinal)
    SELECT ${essayId}, 'section-' || n, 'Section ' || n, n FROM generate_series(1, 50) AS n`;
  await db.$executeRaw`INSERT INTO paragraphs (essay_id, section_id, number, gist)
    SELECT ${essayId}, section.id, (section.ordinal - 1) * 50 + n, 'What paragraph ' || n || ' of the section does.'
      FROM sections AS section, generate_series(1, 50) AS n WHERE section.essay_id = ${essayId}`;
  await db.$executeRaw`INSERT INTO interpretations (essay_id, key, ordinal, name, kind, summary)
    SELECT ${essayId}, 'historian-' || n, n, 'Historian ' || n, 'historian', 'An account.' FROM generate_series(1, 20) AS n`;
  await db.$executeRaw`INSERT INTO people (essay_id, key, ordinal, name, variants, role)
    SELECT ${essayId}, 'person-' || n, n, 'Person ' || n || ' Tukhachevsky', '{}', 'marshal' FROM generate_series(1, 500) AS n`;
  await db.$executeRaw`INSERT INTO sources (essay_id, key, ordinal, kind, csl, cited_as, record)
    SELECT ${essayId}, 'source-' || n, n, 'monograph',
           jsonb_build_object('id', 'source-' || n, 'type', 'book', 'title', 'Order No. ' || n || ' of Stalin'), '{}', 'confirmed'
      FROM generate_series(1, 5000) AS n`;
  await db.$executeRaw`INSERT INTO citations (essay_id, key, ordinal, paragraph_id, source_id, locator, as_cited)
    SELECT ${essayId}, paragraph.number || '.c1', paragraph.number, paragraph.id, source.id, paragraph.number::text,
           'Work ' || paragraph.number || ', ' || paragraph.number || '-' || paragraph.number + 19
      FROM paragraphs AS paragraph JOIN sources AS source ON source.essay_id = paragraph.essay_id AND source.ordinal = paragraph.number
     WHERE paragraph.essay_id = ${essayId}`;
  return essayId;
}

/**
 * Fills a database with the map of one essay of many claims, whose words are as unevenly frequent as those of a
 * language; by a fixed seed, so that every run searches the same.
 * @returns the essay's id
 */
export async function fillBenchMap(db: Database, claims: number): Promise<number> {
  const essayId = await fillFrame(db);
  await db.$transaction(
    async (session) => {
      await session.$executeRaw`SELECT setseed(0.2005)`;
      await session.$executeRaw`CREATE TEMP TABLE bench_words ON COMMIT DROP AS
        SELECT n, CASE WHEN n = ${words - 1}::int THEN ${rareWord}
                       WHEN n < ${frequentWords.length} THEN (${frequentWords}::text[])[n + 1]
                       ELSE translate(substr(md5(n::text), 1, 5 + n % 5), '0123456789', 'lmnoprstuk') END AS word
          FROM generate_series(0, ${words - 1}::int) AS n`;
      await session.$executeRaw`
        INSERT INTO claims (essay_id, key, ordinal, paragraph_id, statement, type, modality, essay_stance, centrality, holder_interpretation_id)
        SELECT ${essayId}, paragraph.number || '.' || (made.n / 2500 + 1), made.n, paragraph.id, made.statement,
               (enum_range(NULL::claim_type))[made.n % 8 + 1], (enum_range(NULL::modality))[made.n % 4 + 1], 'own',
               made.n % 5 + 1, historian.id
          FROM (
            SELECT chosen.n, string_agg(word.word, ' ') AS statement
              FROM (
                SELECT n, floor(${words}::int * power(random(), ${steepness}::int))::int AS word
                  FROM generate_series(0, ${claims - 1}::int) AS n, generate_series(1, ${wordsOfClaim}::int)
              ) AS chosen JOIN bench_words AS word ON word.n = chosen.word
             GROUP BY chosen.n
          ) AS made
          JOIN paragraphs AS paragraph ON paragraph.essay_id = ${essayId} AND paragraph.number = made.n % 2500 + 1
          JOIN interpretations AS historian ON historian.essay_id = ${essayId} AND historian.ordinal = made.n % 20 + 1`;
      await session.$executeRaw`
        INSERT INTO evidence (essay_id, claim_id, citation_id, ordinal, role)
        SELECT claim.essay_id, claim.id, citation.id, 0, 'attests'
          FROM claims AS claim JOIN citations AS citation ON citation.paragraph_id = claim.paragraph_id
         WHERE claim.essay_id = ${essayId}`;
    },
    { timeout: 30 * 60_000 },
  );
  await db.$executeRaw`ANALYZE`;
  return essayId;
}
