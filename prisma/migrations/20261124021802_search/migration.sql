-- Both are trusted extensions: whoever may create in a database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('question', 'interpretation', 'person', 'term', 'claim', 'position', 'note', 'source', 'paragraph', 'text');

-- CreateEnum
CREATE TYPE "search_visibility" AS ENUM ('public', 'private');

-- CreateTable
CREATE TABLE "search_entries" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "kind" "search_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "visibility" "search_visibility" NOT NULL DEFAULT 'public',
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "paragraph" INTEGER,
    "section_key" TEXT,
    "claim_key" TEXT,
    "question_key" TEXT,
    "interpretation_key" TEXT,
    "stance" "stance",
    "provenance" "provenance",
    "claim_type" "claim_type",
    "modality" "modality",
    "source_kind" "source_kind",
    "document" tsvector NOT NULL,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "essay_id" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("essay_id","word")
);

-- CreateTable
CREATE TABLE "search_fills" (
    "essay_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "search_fills_pkey" PRIMARY KEY ("essay_id")
);

-- CreateIndex
CREATE INDEX "search_entries_document_idx" ON "search_entries" USING GIN ("document");

-- CreateIndex
CREATE UNIQUE INDEX "search_entries_essay_id_kind_key_key" ON "search_entries"("essay_id", "kind", "key");

-- CreateIndex
CREATE INDEX "search_words_folded_idx" ON "search_words" USING GIN ("folded" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_fills" ADD CONSTRAINT "search_fills_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How words become searchable. Entries and queries go through the same functions: what meets here is found.
-- Declared immutable, as the dictionaries of text search are taken to be.

-- Words in lower case without accents, parted by single blanks. Possessives and the signs within a word fall away, so
-- that “Stalin’s” is Stalin and “Gor'kii” one word; numbers such as “411-430” and “P51/94” become two neighbours.
CREATE FUNCTION search_plain(given TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain TEXT := lower(unaccent('unaccent', regexp_replace(given, '[''’ʼ][sS]\M', '', 'g')));
BEGIN
  -- A database's locale need not know the capitals of Cyrillic.
  IF plain ~ '[Ѐ-ӿ]' THEN
    plain := translate(plain, 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', 'абвгдежзийклмнопрстуфхцчшщъыьэюя');
  END IF;
  RETURN trim(regexp_replace(translate(plain, '''‘’ʹʺʻʼ′″' || chr(769), ''), '[^[:alnum:]]+', ' ', 'g'));
END
$$;

-- Words under one spelling, whatever the transliteration: Жуков, Zhukov and Žukov are “zhukov”.
-- First Cyrillic to Latin and the letters of scholarly transliteration, then what the systems in use write differently.
CREATE FUNCTION search_fold(given TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded TEXT := given;
BEGIN
  IF folded ~ '[Ѐ-ӿ]' THEN
    folded := translate(lower(folded), 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
    folded := replace(replace(replace(replace(folded, 'щ', 'shch'), 'ш', 'sh'), 'ч', 'ch'), 'ж', 'zh');
    folded := replace(replace(replace(folded, 'ю', 'iu'), 'я', 'ia'), 'ї', 'ii');
    folded := translate(folded, 'абвгґдеёєзиійклмнопрстуфхцыэъь', 'abvggdeeeziiiklmnoprstufhcie');
  END IF;
  IF folded ~ '[À-ž]' THEN
    folded := replace(replace(replace(replace(lower(folded), 'šč', 'shch'), 'š', 'sh'), 'č', 'ch'), 'ž', 'zh');
    folded := replace(replace(replace(folded, 'ŝ', 'shch'), 'â', 'ia'), 'û', 'iu');
  END IF;
  folded := search_plain(folded);
  folded := replace(replace(replace(replace(replace(folded, 'tz', 'c'), 'ts', 'c'), 'kh', 'h'), 'x', 'ks'), 'w', 'v');
  -- Хрущёв, Khrushchyov; but Iosif and Yosif.
  folded := regexp_replace(folded, '([a-z])yo', '\1e', 'g');
  folded := translate(folded, 'jy', 'ii');
  -- Троцкий: -ii, -iy, -yi, -ij, -y. Then Ежов: ye-, ie-, je-; and -ev after a vowel or a soft sign.
  folded := replace(regexp_replace(folded, 'ii+', 'i', 'g'), 'ie', 'e');
  -- Троцкий in all cases of its declension, whose stem ends in к.
  RETURN regexp_replace(folded, 'ki\M', 'k', 'g');
END
$$;

-- Keeps apart what stands in one vector after another, so that no phrase runs from the end of the one into the other:
-- a word that nobody can write, some places on, to be deleted in the end.
CREATE FUNCTION search_apart(one tsvector, other tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ts_delete(one || ''' '':9'::tsvector || other, ' ')
$$;

-- What a text is found by: its words by their stems (the configuration `russian` stems Latin words as English), and
-- folded; words in Cyrillic also by their folded stems, so that “Жукову” is found by “Zhukov”.
CREATE FUNCTION search_vector(given TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN given ~ '[А-Яа-яЁё]' THEN words || strip(to_tsvector('simple', search_fold(
           array_to_string(tsvector_to_array(to_tsvector('russian', search_plain(given))), ' '))))
         ELSE words END
    FROM (SELECT search_apart(to_tsvector('russian', search_plain(given)), to_tsvector('simple', search_fold(given)))
         ) AS both_ways (words)
$$;

-- The same of an entry; its title weighs more than its body.
CREATE FUNCTION search_document(title TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT search_apart(setweight(search_vector(title), 'A'), setweight(search_vector(body), 'C'))
$$;

-- Whether a text consists of words that carry no meaning of their own: “of the”, “и”.
CREATE FUNCTION search_is_hollow(term TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('russian', search_plain(term)) = ''::tsvector
$$;

-- One word, or several that follow each other, by each of the ways in which they may stand in an entry.
CREATE FUNCTION search_term(term TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN term ~ '[А-Яа-яЁё]' AND search_plain(term) !~ ' ' THEN ways || plainto_tsquery('simple', search_fold(
           array_to_string(tsvector_to_array(to_tsvector('russian', search_plain(term))), ' ')))
         ELSE ways END
    FROM (SELECT phraseto_tsquery('russian', search_plain(term)) || phraseto_tsquery('simple', search_fold(term))) AS both_ways (ways)
$$;

-- The terms that say something: words such as “of” and “и” count only where there is nothing else.
CREATE FUNCTION search_telling(terms TEXT[]) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT term FROM unnest(terms) AS term
   WHERE numnode(search_term(term)) > 0
     AND (NOT search_is_hollow(term) OR NOT EXISTS (SELECT FROM unnest(terms) AS other WHERE NOT search_is_hollow(other)))
$$;

-- Entries that have all of the terms and none of the excluded.
CREATE FUNCTION search_query(terms TEXT[], excluded TEXT[]) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(part, ' & '), '')::tsquery
    FROM (SELECT '(' || search_term(term)::text || ')' FROM search_telling(terms) AS term
           UNION ALL
          SELECT '!(' || search_term(term)::text || ')' FROM unnest(excluded) AS term WHERE NOT search_is_hollow(term)
         ) AS parts (part)
$$;

-- Words of any of the terms: what a result marks.
CREATE FUNCTION search_any(terms TEXT[]) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(search_term(term)::text, ' | '), '')::tsquery FROM search_telling(terms) AS term
$$;

-- Titles with a word that begins like this one; null for a text without a word.
CREATE FUNCTION search_beginning(word TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(quote_literal(start) || ':*A', ' | ')::tsquery
    FROM unnest(ARRAY[search_plain(word), search_fold(word)]) AS start
   WHERE start <> '' AND start !~ ' '
$$;
